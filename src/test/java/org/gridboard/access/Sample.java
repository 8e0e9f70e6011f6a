package org.gridboard.access;

import java.io.OutputStream;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.gridboard.boundary.RedrawingId;
import org.gridboard.boundary.partition.Edit;
import org.gridboard.boundary.partition.PieceId;
import org.gridboard.code.AreaCode;
import org.gridboard.code.Position;
import org.gridboard.household.HouseholdId;
import org.gridboard.inspection.CheckpointId;
import org.gridboard.inspection.RoundId;
import org.gridboard.inspection.SetClock;
import org.gridboard.issue.BodyId;
import org.gridboard.issue.IssueId;
import org.gridboard.issue.PromiseId;
import org.gridboard.issue.ReportOrigin.Kind;
import org.gridboard.issue.ReportOrigin.Ref;
import org.gridboard.ledger.LedgerFilter;
import org.gridboard.ledger.agreement.AgreementId;
import org.gridboard.ledger.resource.ResourceId;
import org.gridboard.live.LiveChange;
import org.gridboard.live.LiveScreen;
import org.gridboard.meeting.MeetingId;
import org.gridboard.platform.OwnerDatabase;
import org.gridboard.standing.Indicator;
import org.gridboard.standing.Part;
import org.gridboard.standing.Period;
import org.gridboard.standing.RecordQuery;
import org.gridboard.standing.award.AppealId;
import org.gridboard.standing.award.FlagId;
import org.gridboard.standing.award.Weights;
import org.gridboard.standing.report.ExportProgress;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/**
 * What a service's method can be called with so that it is about one plot.
 *
 * @param area what an area is asked for by: the plot's grid, or what it lies in
 */
record Sample(OwnerDatabase owner, Plot plot, AreaCode area) {

    /** The tables behind the typed ids, by the name of the id's type. */
    private static final Map<Class<?>, String> TABLES = Map.ofEntries(
            Map.entry(HouseholdId.class, "household"),
            Map.entry(CheckpointId.class, "checkpoint"),
            Map.entry(IssueId.class, "issue"),
            Map.entry(AgreementId.class, "agreement"),
            Map.entry(ResourceId.class, "resource"),
            Map.entry(BodyId.class, ofCommunity("outside_body", "area_code")),
            Map.entry(PromiseId.class, "(select * from promise where issue_id is not null) p"),
            Map.entry(MeetingId.class, ofCommunity("meeting", "area_code")),
            Map.entry(AppealId.class, ofCommunity("standing_appeal", "area_code")),
            Map.entry(FlagId.class, ofCommunity("red_flag", "area_code")),
            Map.entry(RedrawingId.class, ofCommunity("redrawing", "community")));

    private static final Set<Class<?>> NAMING_AN_AREA =
            Set.of(AreaCode.class, RoundId.class, LedgerFilter.class, RecordQuery.class);

    /** The tables behind ids that have no type of their own, by the service that takes them. */
    private static final Map<String, String> UNTYPED = Map.of(
            "Photos", "photo", "Reveals", "resident", "Promises", "(select * from promise where issue_id is null) p");

    /** What is kept for a whole community belongs to each of its grids. */
    private static String ofCommunity(String table, String column) {
        return "(select t.id, g.code as grid_code from %s t join area g on g.parent = t.%s) t".formatted(table, column);
    }

    /** Whether the parameter names an area or a thing that lies in one. */
    static boolean pointsAtAPlace(Parameter parameter) {
        return NAMING_AN_AREA.contains(parameter.getType())
                || parameter.getType() == Ref.class
                || TABLES.containsKey(parameter.getType())
                || UNTYPED.containsKey(service(parameter)) && untyped(parameter);
    }

    private static boolean untyped(Parameter parameter) {
        return parameter.getType() == long.class
                || parameter.getType() == UUID.class && !parameter.getName().equals("request");
    }

    private static String service(Parameter parameter) {
        return parameter.getDeclaringExecutable().getDeclaringClass().getSimpleName();
    }

    Object[] of(Parameter... parameters) {
        return Arrays.stream(parameters)
                .map(parameter -> UNTYPED.containsKey(service(parameter)) && untyped(parameter)
                        ? value(parameter.getType(), plot.id(owner, UNTYPED.get(service(parameter))))
                        : of(parameter.getAnnotatedType(), parameter.getName()))
                .toArray();
    }

    private @Nullable Object of(AnnotatedType type, String name) {
        return type.isAnnotationPresent(Nullable.class) ? null : of(type.getType(), name);
    }

    private Object of(Type type, String name) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Consumer.class) {
            return (Consumer<Object>) told -> {};
        }
        if (type instanceof ParameterizedType generic) {
            Object item = of(generic.getActualTypeArguments()[0], name);
            return generic.getRawType() == List.class ? List.of(item) : Set.of(item);
        }
        Class<?> kind = (Class<?>) type;
        if (TABLES.containsKey(kind)) {
            return construct(kind.getDeclaredConstructors()[0], Long.valueOf(plot.id(owner, TABLES.get(kind))));
        }
        if (kind == Weights.class) {
            return Weights.FIRST;
        }
        if (kind == Edit.class) {
            return new Edit.Rename(new PieceId(1), plot.grid().value());
        }
        if (kind == RecordQuery.class) {
            Period today = new Period(
                    LocalDate.now(SetClock.ZONE).minusDays(1),
                    LocalDate.now(SetClock.ZONE).plusDays(1));
            return new RecordQuery(area, today, Indicator.OPEN_ISSUES, Part.NUMERATOR, "");
        }
        if (kind == Ref.class) {
            return new Ref(Kind.HOUSEHOLD, Long.parseLong(plot.id(owner, "household")));
        }
        if (kind.isEnum()) {
            return kind.getEnumConstants()[kind.getEnumConstants().length - 1];
        }
        return kind == AreaCode.class
                ? (name.equals("parent") ? plot.community() : area)
                : kind == Position.class ? plot.place() : kind.isRecord() ? record(kind) : plain(kind, name);
    }

    private Object record(Class<?> kind) {
        RecordComponent[] components = kind.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> of(component.getAnnotatedType(), component.getName()))
                .toArray();
        try {
            return construct(kind.getDeclaredConstructor(types), values);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Object construct(Constructor<?> constructor, Object... values) {
        try {
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no sample of " + constructor.getDeclaringClass(), e);
        }
    }

    private static Object value(Class<?> type, String id) {
        return type == UUID.class ? UUID.fromString(id) : (Object) Long.valueOf(id);
    }

    private Object plain(Class<?> kind, String name) {
        boolean fromZero = name.equals("offset") || name.equals("version");
        return switch (kind.getSimpleName()) {
            case "int", "Integer" -> fromZero ? 0 : 1;
            case "double" ->
                name.equals("lng") ? plot.place().lng() : plot.place().lat();
            case "boolean" -> true;
            case "String" -> plot.grid().value();
            case "UUID" -> UUID.randomUUID();
            case "LocalDate" -> LocalDate.now(SetClock.ZONE);
            case "LocalDateTime" -> LocalDateTime.now(SetClock.ZONE);
            case "Long", "long" -> 1L;
            case "Locale" -> Locale.CHINESE;
            case "byte[]" -> new byte[] {1};
            case "LiveScreen" -> new DarkScreen();
            case "YearMonth" -> YearMonth.now(SetClock.ZONE);
            case "OutputStream" -> OutputStream.nullOutputStream();
            case "ExportProgress" -> new ExportProgress();
            case "Envelope" -> new Envelope(100, 110, 20, 40);
            default -> throw new AssertionError("no sample of " + kind + " " + name);
        };
    }

    /** Shows nothing of what it is told. */
    private static final class DarkScreen implements LiveScreen {

        @Override
        public void changed(LiveChange change) {}

        @Override
        public void stillTrue(Instant asOf) {}

        @Override
        public void interrupted(Instant asOf) {}
    }
}
