package org.gridboard.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Writes down what a thread asks the database, statement by statement with its parameters. */
public final class StatementRecorder {

    /**
     * A statement as it was executed.
     *
     * @param sql with {@code ?} where parameters stand
     * @param parameters in the order of their places
     */
    public record Executed(String sql, List<Object> parameters) {}

    private static final ThreadLocal<@Nullable List<Executed>> RECORDING = new ThreadLocal<>();

    private StatementRecorder() {}

    /** Does the work and answers what it asked the database, the telling of the account apart from it. */
    public static List<Executed> during(Callable<?> work) throws Exception {
        List<Executed> executed = Collections.synchronizedList(new ArrayList<>());
        RECORDING.set(executed);
        try {
            work.call();
        } finally {
            RECORDING.remove();
        }
        return executed.stream()
                .filter(statement -> !statement.sql().contains("set_config('gridboard.account'"))
                .toList();
    }

    /** The connection itself, unless this thread's statements are being recorded. */
    static Connection of(Connection connection) {
        List<Executed> executed = RECORDING.get();
        return executed == null
                ? connection
                : proxy(Connection.class, connection, (method, arguments) -> {
                    Object answer = method.invoke(connection, arguments);
                    return answer instanceof PreparedStatement statement && arguments[0] instanceof String sql
                            ? prepared(statement, sql, executed)
                            : answer;
                });
    }

    private static PreparedStatement prepared(PreparedStatement statement, String sql, List<Executed> executed) {
        SortedMap<Integer, Object> parameters = new TreeMap<>();
        return proxy(PreparedStatement.class, statement, (method, arguments) -> {
            if (method.getName().startsWith("set") && arguments.length > 1 && arguments[0] instanceof Integer place) {
                parameters.put(place, method.getName().equals("setNull") ? "" : arguments[1]);
            } else if (method.getName().startsWith("execute")) {
                executed.add(new Executed(sql, List.copyOf(parameters.values())));
            }
            return method.invoke(statement, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, T target, Call call) {
        return type.cast(Proxy.newProxyInstance(
                target.getClass().getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return call.invoke(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private interface Call {

        Object invoke(Method method, Object[] arguments) throws Exception;
    }
}
