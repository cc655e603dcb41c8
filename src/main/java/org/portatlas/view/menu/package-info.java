/// All that the window can do and the tool bar has no room for, by groups, each with its key. It is one
/// list, so that there is one place to look for what one does not find.
package org.portatlas.view.menu;
