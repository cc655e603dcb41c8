/// Lessons beside the map: a shelf to choose from, and one step after the other, each of which does to the map what it
/// says.
///
/// What a lesson is and how a file becomes one stands in `org.portatlas.lesson`. Here the map is led, questions are
/// answered, and what was read is remembered. Nothing is read or made before somebody asks for lessons.
package org.portatlas.view.lesson;
