/// Classes that break the layers, each one rule of `LayersTest`; they are only read.
package org.portatlas.violations;
