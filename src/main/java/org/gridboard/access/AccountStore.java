package org.gridboard.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gridboard.code.AreaCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts, their scopes and their hashes in the database. */
@Repository
class AccountStore {

    private static final String INSERT = """
            insert into account (username, name, telephone, role) values (:username, :name, :telephone, :role)
            returning id""";
    private static final String UPDATE = """
            update account set name = :name, telephone = :telephone, role = :role, version = version + 1
            where id = :id and version = :version""";
    private static final String LOCK = """
            update account set locked = :locked, version = version + 1 where id = :id and version = :version""";
    private static final String SET_PASSWORD = """
            insert into credential (account_id, password_hash, must_change) values (:id, :hash, :must)
            on conflict (account_id) do update set password_hash = excluded.password_hash,
                must_change = excluded.must_change, failures = 0, locked_until = null""";

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> find(AccountId id) {
        return jdbc.sql(AccountRows.SELECT + "where a.id = :id")
                .param("id", id.value())
                .query(AccountRows::map)
                .optional();
    }

    AccountId insert(String username, AccountData data) {
        long id = jdbc.sql(INSERT)
                .param("username", username)
                .param("name", data.name())
                .param("telephone", data.telephone())
                .param("role", data.role().name())
                .query(Long.class)
                .single();
        return new AccountId(id);
    }

    /** False if the version is no longer the current one. */
    boolean update(AccountId id, int version, AccountData data) {
        return jdbc.sql(UPDATE)
                        .param("name", data.name())
                        .param("telephone", data.telephone())
                        .param("role", data.role().name())
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** False if the version is no longer the current one. */
    boolean lock(AccountId id, int version, boolean locked) {
        return jdbc.sql(LOCK)
                        .param("locked", locked)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    void setScope(AccountId id, Collection<AreaCode> areas) {
        jdbc.sql("delete from account_scope where account_id = :id")
                .param("id", id.value())
                .update();
        areas.forEach(area -> jdbc.sql("insert into account_scope (account_id, area_code) values (:id, :area)")
                .param("id", id.value())
                .param("area", area.value())
                .update());
    }

    void setPassword(AccountId id, String hash, boolean mustChange) {
        jdbc.sql(SET_PASSWORD)
                .param("id", id.value())
                .param("hash", hash)
                .param("must", mustChange)
                .update();
    }

    void replacePassword(AccountId id, String hash) {
        jdbc.sql(
                        "update credential set password_hash = :hash, must_change = false, failures = 0 where account_id = :id")
                .param("hash", hash)
                .param("id", id.value())
                .update();
    }

    void forgetFailures(AccountId id) {
        jdbc.sql("update credential set failures = 0, locked_until = null where account_id = :id")
                .param("id", id.value())
                .update();
    }

    List<Account> chiefsOf(AreaCode grid) {
        return jdbc.sql(AccountRows.SELECT + """
                        where a.role = 'GRID_CHIEF' and not a.locked
                        and exists (select from account_scope s where s.account_id = a.id and s.area_code = :grid)
                        order by a.name, a.id""")
                .param("grid", grid.value())
                .query(AccountRows::map)
                .list();
    }
}
