/**
 * From a draft to what stands (decision 062): what it would change, its adoption for a day, the job that puts it in force, and what
 * became of boundaries.
 */
@org.jspecify.annotations.NullMarked
package org.gridboard.boundary.adoption;
