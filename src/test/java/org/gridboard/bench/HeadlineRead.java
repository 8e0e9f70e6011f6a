package org.gridboard.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gridboard.access.Account;
import org.gridboard.access.TestAccounts;
import org.gridboard.bench.Pgbench.Script;
import org.gridboard.platform.DatabaseLogin;
import org.gridboard.platform.StatementRecorder;

/**
 * A read of the service, on behalf of several accounts in turn, and the very statements that it executes, for comparison.
 *
 * @param what its name in the table
 */
record HeadlineRead(String what, List<Asked> questions) {

    /** One account's question. */
    record Asked(Account account, Callable<?> read) {}

    /** All questions once. */
    Void ask() throws Exception {
        for (Asked asked : questions) {
            TestAccounts.signIn(asked.account());
            asked.read().call();
        }
        return null;
    }

    /** How long the service takes for one question, on average of all and of so many rounds; milliseconds. */
    double milliseconds(int rounds) throws Exception {
        return Turns.milliseconds(rounds, this::ask) / questions.size();
    }

    /** How long pgbench takes for the same statements; milliseconds. */
    double besides(DatabaseLogin login, int seconds) throws Exception {
        return new Pgbench(login).run(scripts(), 1, seconds).milliseconds();
    }

    /** What the service asks the database, for each question. */
    List<Script> scripts() throws Exception {
        List<Script> scripts = new ArrayList<>();
        for (Asked asked : questions) {
            TestAccounts.signIn(asked.account());
            scripts.add(new Script(asked.account(), StatementRecorder.during(asked.read())));
        }
        return scripts;
    }
}
