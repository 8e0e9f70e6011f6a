/** What goes on paper: the font of PDFs, the frame of an A4 page, and the drawing of it (decision 047). */
@NamedInterface("paper")
@org.jspecify.annotations.NullMarked
package org.gridboard.platform.paper;

import org.springframework.modulith.NamedInterface;
