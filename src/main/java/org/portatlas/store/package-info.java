/// Files that belong to the user. Every write is whole or does not happen.
package org.portatlas.store;
