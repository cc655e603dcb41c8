/// What the user notes about ports and ranges: one note for one exact range, in a file that several windows may
/// change at once. Whoever changes it tells what he found and what is to be there instead, never the whole: so
/// nobody's notes are written over by somebody who had not seen them.
package org.portatlas.store.notes;
