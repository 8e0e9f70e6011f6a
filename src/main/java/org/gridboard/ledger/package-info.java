/**
 * The six key area ledgers (六大领域台账): per key area its checkpoints, findings, agreements and issues; the agreements
 * themselves, and the register of public resources.
 */
@org.jspecify.annotations.NullMarked
package org.gridboard.ledger;
