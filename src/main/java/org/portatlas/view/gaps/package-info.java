/// The gap lens: all gaps as a table beside the map, and how full each range was and is. Made when it is first shown.
package org.portatlas.view.gaps;
