/// What is told when Port Atlas itself breaks: that it did, what that means, and all that helps to
/// mend it. It stays inside the window, takes nothing away from it, and is sent to nobody.
package org.portatlas.view.fault;
