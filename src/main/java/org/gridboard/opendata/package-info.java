/** The open data door (开放数据接口): boundaries, indicators and anonymous issue counts for a street's own tools, by token. */
@org.jspecify.annotations.NullMarked
package org.gridboard.opendata;
