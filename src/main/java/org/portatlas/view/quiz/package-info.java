/// The quiz beside the map: what is asked, answered and marked, and the boxes that remember what to ask again.
///
/// What questions there are, and what an answer is worth, stands in `org.portatlas.lesson.quiz`. Here they are asked:
/// the map keeps the answer to itself while a question stands, takes it as well as the pane does, and shows then where
/// it lies. Nothing is read or made before somebody asks for the quiz.
package org.portatlas.view.quiz;
