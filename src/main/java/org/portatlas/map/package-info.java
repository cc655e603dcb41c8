/// The geometry and the pixels of the port space: where a port lies, what part is visible, which colour each device
/// pixel gets.
///
/// Without JavaFX on purpose: a picture of the map is an `int[]` that a test can compare pixel by pixel, at any
/// scale.
package org.portatlas.map;
