/** A load of screens without browsers: they speak to the application as its page does, over HTTP and websocket. */
package org.gridboard.bench.screen;
