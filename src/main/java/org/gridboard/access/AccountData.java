package org.gridboard.access;

import java.util.Set;
import org.gridboard.code.AreaCode;
import org.jspecify.annotations.Nullable;

/** What an administrator decides about an account: whose it is, what it may do, and where. */
public record AccountData(String name, @Nullable String telephone, Role role, Set<AreaCode> areas) {

    static final int LONGEST_NAME = 40;
    static final int LONGEST_TELEPHONE = 20;

    /** Spaces around the words are dropped; a blank telephone number is none. */
    public AccountData {
        name = name.strip();
        telephone = telephone == null || telephone.isBlank() ? null : telephone.strip();
        areas = Set.copyOf(areas);
    }

    /** @throws AccountRefusedException if the name or telephone is of a wrong length, or the scope does not fit the role */
    void check() {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new AccountRefusedException("access.account.name.wrong");
        }
        if (telephone != null && telephone.length() > LONGEST_TELEPHONE) {
            throw new AccountRefusedException("access.account.telephone.wrong");
        }
        ScopeRule.problem(role, areas).ifPresent(key -> {
            throw new AccountRefusedException(key);
        });
    }
}
