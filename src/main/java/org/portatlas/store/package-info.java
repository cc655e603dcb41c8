/// Files that belong to the user. Every write is whole or does not happen, and what is not understood
/// is set aside and never written over: one place for the care that each of them needs.
package org.portatlas.store;
