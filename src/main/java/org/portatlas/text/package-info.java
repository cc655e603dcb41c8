/// The words that people read, apart from the code: one bundle for each package and language, beside its classes, named
/// `texts` (English) and `texts_fr` (French).
///
/// The language is the default locale of the process, as the platform has it; [org.portatlas.text.Language] sets it at
/// the start and when the user chooses another. So a text is looked up when it is shown, and is never kept in a
/// constant.
package org.portatlas.text;
