/// Newer editions of IANA's registry as the user's own data: where they are kept, how they come
/// from IANA or from a file, and which one is in use. Nothing here is for the FX thread, and
/// nothing here is fetched unless it is asked for.
package org.portatlas.store.editions;
