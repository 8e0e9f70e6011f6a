package org.gridboard.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gridboard.platform.DatabaseLogin;
import org.gridboard.platform.StatementRecorder.Executed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How PostgreSQL answers statements for an account under row-level security, down to what the functions called do.
 *
 * @param indexes that it reads
 * @param readThrough tables that it reads from one end to the other
 */
record Plan(Set<String> indexes, Set<String> readThrough) {

    /** A plan is told when its statement has ended, which otherwise is not before the next one begins. */
    private static final String AT_ONCE = "?preferQueryMode=simple";

    private static final String TELL = """
            load 'auto_explain';
            set auto_explain.log_min_duration = 0; set auto_explain.log_nested_statements = on;
            set auto_explain.log_format = json; set auto_explain.log_level = notice""";
    private static final String ACT = """
            set local role gridboard_app;
            select set_config('gridboard.account', id::text, true) from account where username = '%s'""";

    /**
     * Executes the statements and takes everything back.
     *
     * @param superuser who alone may have plans told
     * @param username on whose behalf, as the database asked knows it
     */
    static Plan of(DatabaseLogin superuser, String username, List<Executed> statements) throws SQLException {
        List<JsonNode> nodes = new ArrayList<>();
        try (Connection connection =
                DriverManager.getConnection(superuser.url() + AT_ONCE, superuser.user(), superuser.password())) {
            connection.setAutoCommit(false);
            try (var setting = connection.createStatement()) {
                setting.execute(TELL);
                setting.execute(ACT.formatted(username));
            }
            for (Executed statement : statements) {
                nodes.addAll(told(connection, statement));
            }
            connection.rollback();
        }
        return new Plan(
                names(nodes.stream(), "Index Name"),
                names(
                        nodes.stream()
                                .filter(node ->
                                        node.path("Node Type").asString().equals("Seq Scan")),
                        "Relation Name"));
    }

    private static Collection<JsonNode> told(Connection connection, Executed statement) throws SQLException {
        List<JsonNode> nodes = new ArrayList<>();
        try (PreparedStatement run = connection.prepareStatement(statement.sql())) {
            for (int place = 0; place < statement.parameters().size(); place++) {
                run.setObject(place + 1, statement.parameters().get(place));
            }
            run.execute();
            for (SQLWarning said = run.getWarnings(); said != null; said = said.getNextWarning()) {
                String plan = said.getMessage();
                nodes(JsonMapper.shared()
                                .readTree(plan.substring(plan.indexOf('{')))
                                .path("Plan"))
                        .forEach(nodes::add);
            }
        }
        return nodes;
    }

    private static Stream<JsonNode> nodes(JsonNode node) {
        return Stream.concat(Stream.of(node), node.path("Plans").valueStream().flatMap(Plan::nodes));
    }

    private static Set<String> names(Stream<JsonNode> nodes, String property) {
        Set<String> names = new TreeSet<>();
        nodes.filter(node -> node.has(property))
                .forEach(node -> names.add(node.path(property).asString()));
        return names;
    }
}
