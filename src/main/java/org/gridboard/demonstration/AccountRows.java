package org.gridboard.demonstration;

import java.util.List;

/** Writes the accounts, all with one password, whose hash costs a tenth of a second and is made once. */
final class AccountRows {

    private AccountRows() {}

    static void write(List<Staff.Person> staff, String passwordHash, Stage stage) {
        stage.put(
                "staged_account",
                "username text, name text, telephone text, role text, scope text",
                staff.stream()
                        .map(person -> Row.of(
                                person.username(), person.name(), person.telephone(), person.role(), person.scope()))
                        .toList());
        stage.run("""
                insert into account (username, name, telephone, role, synthetic)
                select username, name, telephone, role, true from staged_account""");
        stage.run("""
                insert into account_scope (account_id, area_code)
                select id, scope from account join staged_account using (username) where scope is not null""");
        stage.jdbc().update("""
                insert into credential (account_id, password_hash)
                select id, ? from account join staged_account using (username)""", passwordHash);
    }
}
