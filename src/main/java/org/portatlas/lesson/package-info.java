/// Lessons, misconceptions and class lists as data, and the rules by which a file becomes one of them.
///
/// A lesson is a Markdown file that a teacher can write by hand; `assets/lessons/README.md` is its form. It names a
/// layer or a layout by its text id, so that this package draws nothing and knows nothing of what does. A lesson is
/// text from others: it can run no program, reach no file, bring no HTML and no picture; what it asks of this machine
/// is a value ([LessonAction]) that the window offers as a button. Figures of the registry are never typed into a text:
/// [Placeholders] fills them in from the edition in use.
package org.portatlas.lesson;
