/// The editions of the registry in the window: which is in use, which are kept, and where a newer
/// one comes from.
package org.portatlas.view.editions;
