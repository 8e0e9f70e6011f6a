package org.gridboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.gridboard.area.Areas;
import org.gridboard.boundary.adoption.BoundaryHistory;
import org.gridboard.code.AreaCode;
import org.gridboard.issue.Officers;
import org.gridboard.platform.DatabaseTest;
import org.gridboard.platform.OwnerDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every guarded method that is pointed at a place, found by itself, is called for a place outside the scope while the
 * database guards nothing: what it then answers is the service's own guard.
 */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class ServiceGuardsTest {

    private static final String REFUSED = "refused";
    private static final String NOTHING = "nothing";
    private static final String SOMETHING = "something";

    /** Outlines and base features of neighbours are public geography. */
    private static final Set<String> PUBLIC = Set.of("boundaries", "base");

    /** Names, outlines and their history: those of neighbouring grids are no secret (docs/decisions/003). */
    private static final Set<Class<?>> NAMES = Set.of(Areas.class, BoundaryHistory.class);

    /**
     * The chief of a grid is known to all who are signed in; which round is running is read from the clock; which grid took over
     * from one that has ended stands on a public page (AdoptionsTest).
     */
    private static final Set<String> TELLS_NO_SECRET = Set.of("Accounts.chiefsOf", "Rounds.of", "PublicCards.heir");

    /** For all who sit at the table of a community's meeting, whichever of its grids they come from (docs/decisions/045). */
    private static final Set<String> AT_THE_TABLE =
            Set.of("Attendances.of", "RedFlags.find", "Certificates.of", "Certificates.pdf");

    /** Answers in the minute after a mark of one's own, which RoundsTest makes. */
    private static final String AFTER_A_MARK = "Sightings.locate";

    private static final List<Role> WORKERS =
            List.of(Role.GRID_CHIEF, Role.SECRETARY, Role.STREET_STAFF, Role.DATA_READER);

    @Autowired
    OwnerDatabase owner;

    @Autowired
    ApplicationContext context;

    @Autowired
    PlatformTransactionManager transactions;

    @Value("${gridboard.files.directory}")
    Path files;

    /** A method of a bean; the bean, so that its proxy is asked. */
    record Door(Object bean, Method method) {

        /** What is answered, or the exception that comes instead. */
        @Nullable
        Object ask(Sample sample) {
            try {
                method.setAccessible(true);
                return method.invoke(bean, sample.of(method.getParameters()));
            } catch (InvocationTargetException thrown) {
                return thrown.getCause();
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }

        /**
         * Who asks for a whole area is refused; what is looked up by its own number, or asked of a neighbour that one may
         * report to, does not seem to exist.
         */
        Set<String> hides() {
            boolean area = Arrays.stream(method.getParameterTypes()).anyMatch(AreaCode.class::equals);
            boolean open = Set.of(Areas.class, Officers.class).contains(method.getDeclaringClass());
            return area && !open && method.getReturnType() != Optional.class
                    ? Set.of(REFUSED)
                    : Set.of(REFUSED, NOTHING);
        }

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    @BeforeAll
    void fill() {
        Plot.fill(owner, files);
    }

    @AfterEach
    void signOut() {
        TestAccounts.signOut();
    }

    @ParameterizedTest
    @CsvSource({"GRID_CHIEF, SIBLING", "SECRETARY, NEXT_COMMUNITY", "STREET_STAFF, OTHER_STREET"})
    void no_service_answers_or_changes_what_lies_next_door(Role role, Plot nextDoor) {
        TestAccounts.signIn(Plot.account(owner, role));
        var answers = new SoftAssertions();
        Guards.SERVICES_ALONE.hold(
                owner,
                () -> doors().forEach(door -> answers.assertThat(knock(door, mayKnow(door, nextDoor)))
                        .as(door + " of " + nextDoor)
                        .isIn(door.hides())));
        answers.assertAll();
    }

    /** What the service filters for itself; each grid holds one of everything, so no count may be above one. */
    @Test
    void a_chief_who_asks_for_the_community_is_shown_the_own_grid_alone() {
        TestAccounts.signIn(Plot.account(owner, Role.GRID_CHIEF));
        var answers = new SoftAssertions();
        Guards.SERVICES_ALONE.hold(
                owner,
                () -> doors().stream()
                        .filter(door -> !NAMES.contains(door.method().getDeclaringClass())
                                && !PUBLIC.contains(door.method().getName()))
                        .forEach(door -> answers.assertThat(String.valueOf(
                                        rolledBack(() -> door.ask(new Sample(owner, Plot.OWN, Plot.OWN.community())))))
                                .as(door.toString())
                                .doesNotContain(Plot.SIBLING.grid().value())
                                .doesNotMatch("[2-9]")));
        answers.assertAll();
    }

    /** The names of neighbouring grids are no secret (docs/decisions/003), those of another street are. */
    private static Plot mayKnow(Door door, Plot nextDoor) {
        if (AT_THE_TABLE.contains(door.toString()) && nextDoor == Plot.SIBLING) {
            return Plot.NEXT_COMMUNITY;
        }
        return door.method().getDeclaringClass() == Areas.class ? Plot.OTHER_STREET : nextDoor;
    }

    /** Else the test above would see every call fail for another reason. */
    @Test
    void every_one_of_them_answers_somebody_at_home() {
        var answers = new SoftAssertions();
        doors().stream()
                .filter(door -> !door.toString().equals(AFTER_A_MARK))
                .forEach(door -> answers.assertThat(WORKERS)
                        .as(door.toString())
                        .anySatisfy(role -> assertThat(atHome(door, role)).isEqualTo(SOMETHING)));
        answers.assertAll();
    }

    private String atHome(Door door, Role role) {
        TestAccounts.signIn(Plot.account(owner, role));
        return knock(door, Plot.OWN);
    }

    @Test
    void what_opens_single_methods_denies_by_default() {
        assertThat(guarded().map(AopUtils::getTargetClass).distinct())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(type.isAnnotationPresent(PreAuthorize.class) || layer(type))
                        .as(type.getName())
                        .isTrue());
    }

    /** Map layers open every method there is, one by one. */
    private static boolean layer(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .allMatch(method -> method.isAnnotationPresent(PreAuthorize.class));
    }

    private Stream<Object> guarded() {
        return Arrays.stream(context.getBeanDefinitionNames())
                .filter(context::isSingleton)
                .map(context::getBean)
                .filter(bean -> AopUtils.getTargetClass(bean).getName().startsWith("org.gridboard."))
                .filter(bean -> methods(bean).findAny().isPresent());
    }

    private static Stream<Method> methods(Object bean) {
        return Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(PreAuthorize.class));
    }

    private List<Door> doors() {
        return guarded()
                .flatMap(bean -> methods(bean).map(method -> new Door(bean, method)))
                .filter(door -> Arrays.stream(door.method().getParameters()).anyMatch(Sample::pointsAtAPlace))
                .filter(door -> !TELLS_NO_SECRET.contains(door.toString()))
                .sorted(Comparator.comparing(Door::toString))
                .toList();
    }

    private String knock(Door door, Plot plot) {
        Object answer = rolledBack(() -> door.ask(new Sample(owner, plot, plot.grid())));
        return answer instanceof AccessDeniedException
                ? REFUSED
                : door.method().getReturnType() != void.class && tellsNothing(answer, plot) ? NOTHING : SOMETHING;
    }

    private @Nullable Object rolledBack(Supplier<@Nullable Object> ask) {
        return new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return ask.get();
        });
    }

    private static boolean tellsNothing(@Nullable Object answer, Plot plot) {
        return answer == null
                || Set.of(Optional.empty(), List.of(), Set.of(), Map.of(), 0, false)
                        .contains(answer)
                || answer instanceof Collection<?> many && many.isEmpty()
                || answer instanceof String text && !Plot.in(text).contains(plot);
    }
}
