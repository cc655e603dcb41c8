/// What the user sets, and the pane to set it in. Each setting acts at once and is written at once.
package org.portatlas.view.settings;
