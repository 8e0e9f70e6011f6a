package org.gridboard.exchange;

import java.util.List;

/** A stored report with everything it says of single rows, in the order of the file. */
public record ReportSheet(Report report, List<Finding> findings) {}
