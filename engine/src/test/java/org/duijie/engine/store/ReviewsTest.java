package org.duijie.engine.store;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.duijie.engine.audit.Actor;
import org.duijie.engine.feed.Change;
import org.duijie.engine.need.Condition;
import org.duijie.engine.need.ConditionKind;
import org.duijie.engine.need.NeedKind;
import org.duijie.engine.need.Review;
import org.duijie.engine.need.Review.Decision;
import org.duijie.engine.need.ReviewCase;
import org.duijie.engine.need.Reviews;
import org.duijie.engine.need.Standing;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.problem.Violation;
import org.duijie.engine.record.Page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OnEachDatabase
class ReviewsTest {
    private static final Condition MEN = new Condition(ConditionKind.SEX, "限男性");
    private static final Condition YOUNG = new Condition(ConditionKind.AGE, "35 周岁以下");
    private static final Condition PARTY_MEMBER = new Condition(ConditionKind.POLITICAL, "中共党员");
    private static final Actor HEAD = new Actor("head");

    private Store store;

    @BeforeEach
    void open(Home home) {
        store = Stored.open(home);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void write(String id, Condition... conditions) {
        store.needs().put(Records.position(id, "firm", conditions), null, Stored.STAFF);
    }

    private ReviewCase decide(String id, @Nullable Long expected, Decision decision) {
        return store.reviews().decide(List.of(new Reviews.Target(id, expected)), decision, "执法岗位，依据招录公告", HEAD)
                .getFirst();
    }

    private Standing standing(String id) {
        return store.reviews().find(id).orElseThrow().standing();
    }

    @Test
    void aNeedWaitsForADecisionOnlyWhileAConditionConcernsTheLaw() {
        assertThat(standing("job")).isEqualTo(Standing.OPEN);

        write("job", PARTY_MEMBER);
        assertThat(standing("job")).isEqualTo(Standing.OPEN);

        write("job", PARTY_MEMBER, MEN);
        assertThat(standing("job")).isEqualTo(Standing.PENDING);
        assertThat(store.reviews().find("nothing")).isEmpty();
    }

    @Test
    void aDecisionIsKeptWithWhoDecidedWhenAndWhy() {
        write("job", PARTY_MEMBER, MEN);

        ReviewCase decided = decide("job", 2L, Decision.ADMITTED);

        assertThat(decided.standing()).isEqualTo(Standing.ADMITTED);
        assertThat(decided.review()).isEqualTo(new Review("job", Decision.ADMITTED, "执法岗位，依据招录公告", "firm",
                List.of(MEN), Stored.NOON.instant(), "head"));
        assertThat(store.reviews().find("job")).contains(decided);
        assertThat(decide("job", 3L, Decision.HELD_BACK).standing()).isEqualTo(Standing.HELD_BACK);
    }

    @Test
    void aDecisionIsANewVersionInTheFeedAndInTheAuditTrailWithoutItsReason() {
        write("job", MEN);

        assertThat(decide("job", 2L, Decision.HELD_BACK).need().version()).isEqualTo(3);

        assertThat(store.needs().find("job").orElseThrow().version()).isEqualTo(3);
        assertThat(store.changes().after(5, 10)).containsExactly(new Change(6, Change.Kind.NEED, "job", 3, false));
        assertThat(store.auditTrail().before(Long.MAX_VALUE, 1)).singleElement().satisfies(entry -> {
            assertThat(entry.account()).isEqualTo("head");
            assertThat(entry.action()).isEqualTo("held-back");
            assertThat(entry.subject()).isEqualTo("job");
            assertThat(entry.detail()).isEqualTo("version 3");
        });
        assertThat(store.auditTrail().firstBroken()).isZero();
    }

    @Test
    void aDecisionHoldsForExactlyTheConditionsItWasAbout() {
        write("job", MEN, YOUNG);
        decide("job", null, Decision.ADMITTED);

        write("job", YOUNG, MEN, PARTY_MEMBER);
        assertThat(standing("job")).as("the same in another order").isEqualTo(Standing.ADMITTED);
        write("job", MEN);
        assertThat(standing("job")).as("one fewer").isEqualTo(Standing.PENDING);
        write("job", MEN, new Condition(ConditionKind.AGE, "30 周岁以下"));
        assertThat(standing("job")).as("other words").isEqualTo(Standing.PENDING);
        write("job", MEN, YOUNG);
        assertThat(standing("job")).as("back again").isEqualTo(Standing.ADMITTED);
        write("job");
        assertThat(standing("job")).as("none left").isEqualTo(Standing.OPEN);
    }

    @Test
    void whatOneOwnerMayAskAnotherMustBeAskedAgain() {
        store.parties().put(Records.enterprise("rival"), 0L, Stored.STAFF);
        write("other-job", MEN);
        decide("other-job", null, Decision.ADMITTED);

        store.needs().put(Records.position("other-job", "rival", MEN), null, Stored.STAFF);

        assertThat(standing("other-job")).isEqualTo(Standing.PENDING);
    }

    @Test
    void refusesToDecideOnWhatHasChangedIsGoneOrNeedsNoDecision() {
        write("job", MEN);

        refused(Refusal.Kind.STALE, () -> decide("job", 1L, Decision.ADMITTED));
        refused(Refusal.Kind.NOT_FOUND, () -> decide("nothing", null, Decision.ADMITTED));
        write("job");
        refused(Refusal.Kind.CONFLICT, () -> decide("job", 3L, Decision.ADMITTED));
        refused(Refusal.Kind.INVALID, () -> store.reviews().decide(List.of(), Decision.ADMITTED, " ", HEAD));
        refused(Refusal.Kind.INVALID, () -> store.reviews().decide(List.of(new Reviews.Target("job", null)),
                Decision.ADMITTED, "长".repeat(501), HEAD));
    }

    @Test
    void decidesOnAllOrOnNoneAndNamesEachThatIsInTheWay() {
        write("job", MEN);
        write("job-2", MEN);
        write("job-3", MEN);

        assertThatThrownBy(() -> store.reviews().decide(List.of(new Reviews.Target("job", 2L),
                new Reviews.Target("job-2", 7L), new Reviews.Target("job-3", 8L)), Decision.ADMITTED, "依据公告", HEAD))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.violations())
                        .extracting(Violation::value).containsExactly("job-2", "job-3"));
        assertThat(standing("job")).isEqualTo(Standing.PENDING);

        store.reviews().decide(List.of(new Reviews.Target("job", 2L), new Reviews.Target("job-2", 1L)),
                Decision.ADMITTED, "依据公告", HEAD);

        assertThat(store.reviews().standings(List.of("job", "job-2", "job-3", "nothing"))).isEqualTo(Map.of("job",
                Standing.ADMITTED, "job-2", Standing.ADMITTED, "job-3", Standing.PENDING));
    }

    @Test
    void listsWhatIsPendingWithCursorAndTotal() {
        IntStream.range(0, 5).forEach(i -> write("asks-" + i, YOUNG));
        decide("asks-1", null, Decision.HELD_BACK);

        Page<ReviewCase> first = store.reviews().list(Standing.PENDING, null, 3);
        Page<ReviewCase> second = store.reviews().list(Standing.PENDING, first.next(), 3);

        assertThat(first.items()).extracting(c -> c.need().value().id()).containsExactly("asks-0", "asks-2", "asks-3");
        assertThat(second.items()).extracting(c -> c.need().value().id()).containsExactly("asks-4");
        assertThat(second.next()).isNull();
        assertThat(store.reviews().list(Standing.HELD_BACK, null, 3).items()).singleElement()
                .satisfies(held -> assertThat(held.standing()).isEqualTo(Standing.HELD_BACK));
        assertThat(store.reviews().count(Standing.PENDING, EnumSet.allOf(NeedKind.class))).isEqualTo(4);
        assertThat(store.reviews().count(Standing.PENDING, EnumSet.of(NeedKind.PROJECT))).isZero();
        assertThat(store.reviews().published(NeedKind.POSITION, 10)).extracting(n -> n.value().id())
                .containsExactly("job");
    }

    @Test
    void keepsAPendingNeedOutOfRostersButNotInTheWayOfOnesItIsOn() {
        write("asks", MEN);
        refused(Refusal.Kind.INVALID,
                () -> store.sessions().put(Records.session("fair-2", "firm", "asks", "zhang"), 0L, Stored.STAFF));

        write("job", MEN);

        assertThat(store.sessions().put(Records.session("fair", "firm", "job", "zhang"), 1L, Stored.STAFF).version())
                .isEqualTo(2);
    }

    @Test
    void goesWithItsNeed() {
        write("asks", MEN);
        decide("asks", null, Decision.ADMITTED);

        store.needs().delete("asks", null, Stored.STAFF);

        assertThat(JdbcClient.create(store.dataSource()).sql("SELECT COUNT(*) FROM reviews").query(Integer.class)
                .single()).isZero();
        write("asks", MEN);
        assertThat(standing("asks")).isEqualTo(Standing.PENDING);
    }

    private static void refused(Refusal.Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
