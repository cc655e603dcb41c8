/// What the user is told without having asked, and which nothing else in the window shows: a file that could not be
/// saved, one that was set aside. It is told once, and stays until it is dismissed.
package org.portatlas.view.notice;
