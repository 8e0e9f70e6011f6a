package org.gridboard.issue;

import org.gridboard.access.AccountId;
import org.gridboard.code.AreaCode;

/** To whom an issue can be given: a grid, a person, or an outside body (domain.md, An issue: 交办). */
public sealed interface Assignee {

    /** As it is called now or, of an issue already given, was called then. */
    String name();

    /** Which one it is, whatever it is called: {@code grid/350203011048002}, {@code person/12}, {@code body/7}. */
    String key();

    /** The chief and members of a grid, of the issue's own or of another one. */
    record Grid(AreaCode code, String name) implements Assignee {

        @Override
        public String key() {
            return "grid/" + code;
        }
    }

    /** One of the colleagues, such as a community worker. */
    record Person(AccountId id, String name) implements Assignee {

        @Override
        public String key() {
            return "person/" + id.value();
        }
    }

    /** Somebody outside, such as the property company, the police station or a department. */
    record OutsideBody(BodyId id, String name) implements Assignee {

        @Override
        public String key() {
            return "body/" + id;
        }
    }
}
