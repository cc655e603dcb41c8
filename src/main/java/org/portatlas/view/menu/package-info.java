/// All that the window can do and the tool bar has no room for, by groups, each with its key.
package org.portatlas.view.menu;
