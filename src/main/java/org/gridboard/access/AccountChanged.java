package org.gridboard.access;

/** What an account may do has changed, or its password: its sessions end. */
record AccountChanged(AccountId account) {}
