/// A quiz about the port space: questions made from the registry, answers marked by it, and what to ask again and when.
///
/// Everything here is a value with rules: no files, no clock, no chance but the seed's. So a whole class that types the
/// same seed gets the same quiz, and a test can hold every rule.
package org.portatlas.lesson.quiz;
