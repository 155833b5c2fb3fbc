package org.duijie.engine.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.duijie.engine.compare.Circumstances;
import org.duijie.engine.compare.Comparers;
import org.duijie.engine.compare.EmploymentComparison;
import org.duijie.engine.compare.ExpertiseComparison;
import org.duijie.engine.compare.Fact;
import org.duijie.engine.compare.FactSet;
import org.duijie.engine.compare.FieldFit;
import org.duijie.engine.compare.InterestFit;
import org.duijie.engine.compare.MajorFit;
import org.duijie.engine.compare.Wish;
import org.duijie.engine.need.ExpertiseTerms;
import org.duijie.engine.need.Need;
import org.duijie.engine.need.NeedCheck;
import org.duijie.engine.need.NeedKind;
import org.duijie.engine.need.PositionTerms;
import org.duijie.engine.need.Standing;
import org.duijie.engine.party.Candidate;
import org.duijie.engine.party.ExpertProfile;
import org.duijie.engine.party.GraduateProfile;
import org.duijie.engine.party.Party;
import org.duijie.engine.party.PartyCheck;
import org.duijie.engine.party.PartyKind;
import org.duijie.engine.session.MatchSession;
import org.duijie.engine.session.Roster;
import org.duijie.engine.session.SessionCheck;
import org.duijie.engine.session.SessionCheck.KnownNeed;

import static org.assertj.core.api.Assertions.assertThat;

class DemoDistrictTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final DemoDistrict district = DemoDistrict.of(TODAY);

    @Test
    void holdsWhatItPromises() {
        Map<PartyKind, Long> parties = district.parties().stream()
                .collect(Collectors.groupingBy(Party::partyKind, Collectors.counting()));
        Map<NeedKind, Long> needs = district.needs().stream()
                .collect(Collectors.groupingBy(Need::needKind, Collectors.counting()));

        assertThat(parties).containsEntry(PartyKind.EXPERT, 88L).containsEntry(PartyKind.EXPERT_TEAM, 9L)
                .containsEntry(PartyKind.GRADUATE, 23L).containsEntry(PartyKind.ENTERPRISE, 18L)
                .containsKeys(PartyKind.INSTITUTION, PartyKind.DEPARTMENT);
        assertThat(needs).containsEntry(NeedKind.PROJECT, 14L).containsEntry(NeedKind.CHALLENGE, 6L)
                .containsEntry(NeedKind.POSITION, 17L);
    }

    @Test
    void bringsNinetySevenExpertsToTwentyProjectsAndTwentyThreeGraduatesToSevenEnterprises() {
        Roster experts = session("demo-experts").roster();
        Roster graduates = session("demo-graduates").roster();

        assertThat(experts.candidates()).hasSize(97);
        assertThat(experts.needs()).hasSize(20);
        assertThat(experts.hosts()).hasSize(17);
        assertThat(graduates.candidates()).hasSize(23);
        assertThat(graduates.needs()).hasSize(17);
        assertThat(graduates.hosts()).hasSize(7);
    }

    @Test
    void namesNothingThatIsNotThere() {
        Set<String> parties = ids(district.parties(), Party::id);
        Set<String> needs = ids(district.needs(), Need::id);

        assertThat(parties).hasSize(district.parties().size());
        assertThat(needs).hasSize(district.needs().size()).doesNotContainAnyElementsOf(parties);
        assertThat(Stream.concat(parties.stream(), needs.stream())).allMatch(id -> id.matches("[a-z0-9_-]{1,64}"));
        assertThat(parties).containsAll(ids(district.needs(), Need::owner));
        assertThat(parties).containsAll(district.needs().stream().map(Need::terms)
                .flatMap(terms -> terms instanceof ExpertiseTerms t ? t.related().stream() : Stream.of()).toList());
        assertThat(parties).containsAll(experts().stream()
                .flatMap(e -> Stream.of(e.interests(), e.served()).filter(Objects::nonNull))
                .flatMap(List::stream).toList());
    }

    @Test
    void breaksNoRuleOfTheStore() {
        Map<String, PartyKind> kinds = district.parties().stream()
                .collect(Collectors.toMap(Party::id, Party::partyKind));
        Map<String, KnownNeed> needs = district.needs().stream()
                .collect(Collectors.toMap(Need::id,
                        need -> new KnownNeed(need.needKind(), need.owner(), Standing.of(need, Optional.empty()))));
        SessionCheck.Known known = new SessionCheck.Known() {
            @Override
            public Map<String, PartyKind> parties(Collection<String> ids) {
                return kinds;
            }

            @Override
            public Map<String, KnownNeed> needs(Collection<String> ids) {
                return needs;
            }

            @Override
            public Set<String> rostered(String session) {
                return Set.of();
            }
        };

        assertThat(district.parties()).allSatisfy(party -> assertThat(PartyCheck.check(party)).isEmpty());
        assertThat(district.needs()).allSatisfy(need -> assertThat(
                NeedCheck.check(need, Optional.ofNullable(kinds.get(need.owner())))).isEmpty());
        assertThat(district.sessions()).hasSize(4)
                .allSatisfy(session -> assertThat(SessionCheck.check(session, known)).isEmpty())
                .allSatisfy(session -> assertThat(SessionCheck.obstacles(session)).isEmpty())
                .allSatisfy(session -> assertThat(session.roster().wishes()).isNotEmpty());
    }

    @Test
    void showsWhatStaffDecideBeforehand() {
        MatchSession experts = session("demo-experts");

        assertThat(experts.constraints().pins()).isNotEmpty().allMatch(pin -> !pin.note().isBlank());
        assertThat(experts.constraints().vetoes()).isNotEmpty().allMatch(veto -> !veto.note().isBlank());
        assertThat(experts.roster().candidates()).filteredOn(Roster.RosterCandidate::withdrawn).hasSize(1);
        assertThat(experts.roster().hosts()).filteredOn(host -> host.tables() > 1).hasSize(3);
        assertThat(experts.roster().wishes()).extracting(Roster.RankedWish::rank).contains(1, 2, 3, 4, 5);
    }

    @Test
    void liesAheadOfTheDayItIsLoadedOn() {
        assertThat(district.sessions()).extracting(MatchSession::date)
                .allMatch(date -> date.isAfter(TODAY) && date.isBefore(TODAY.plusWeeks(4)));
        assertThat(session("demo-experts").date()).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(session("demo-experts").date().getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);

        GraduateProfile first = graduates().getFirst();
        assertThat(first.graduated()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(((GraduateProfile) candidate(DemoDistrict.of(LocalDate.of(2027, 3, 1)), "grad-01").profile())
                .graduated()).isEqualTo(first.graduated());
    }

    @Test
    void isTheSameDistrictEachTime() {
        assertThat(DemoDistrict.of(TODAY)).isEqualTo(district);
    }

    @Test
    void givesEveryPositionSomebodyWhoStudiedForIt() {
        List<Need> positions = needs(PositionTerms.class);

        assertThat(positions).allSatisfy(position -> assertThat(graduates())
                .anyMatch(graduate -> Set
                        .of(MajorFit.SAME_MAJOR, MajorFit.WITHIN, MajorFit.SAME_CLASS, MajorFit.NOT_REQUIRED)
                        .contains(employment(position, graduate).major())));
    }

    @Test
    void givesEveryProjectEnoughExpertsOfItsField() {
        assertThat(needs(ExpertiseTerms.class)).allSatisfy(project -> assertThat(
                experts().stream().filter(expert -> expertise(project, expert).field() == FieldFit.SAME).count())
                .as(project.id()).isBetween(4L, 30L));
    }

    @Test
    void hasConflictsOfInterestButFew() {
        long conflicts = needs(ExpertiseTerms.class).stream().flatMap(
                project -> experts().stream().filter(e -> expertise(project, e).interest() == InterestFit.CONFLICT))
                .count();

        assertThat(conflicts).isBetween(8L, 40L);
    }

    @Test
    void knowsMostFactsOfMostPairsAndVariesThem() {
        List<ExpertiseComparison> expertise = new ArrayList<>();
        List<EmploymentComparison> employment = new ArrayList<>();
        needs(ExpertiseTerms.class).forEach(need -> experts().forEach(e -> expertise.add(expertise(need, e))));
        needs(PositionTerms.class).forEach(need -> graduates().forEach(g -> employment.add(employment(need, g))));

        assertThat(unknownShares(Comparers.EXPERTISE.facts(), expertise))
                .allSatisfy((fact, share) -> assertThat(share).as(fact).isLessThan(25));
        assertThat(unknownShares(Comparers.EMPLOYMENT.facts(), employment))
                .allSatisfy((fact, share) -> assertThat(share).as(fact).isLessThan(25));
        assertThat(sameEverywhere(Comparers.EXPERTISE.facts(), expertise)).isSubsetOf("wish");
        assertThat(sameEverywhere(Comparers.EMPLOYMENT.facts(), employment)).isSubsetOf("wish");
    }

    private static <C extends Record> Map<String, Integer> unknownShares(FactSet<C> facts, List<C> comparisons) {
        int[] unknown = facts.unknown();
        Map<String, Integer> shares = new TreeMap<>();
        for (int i = 0; i < unknown.length; i++) {
            Fact<C> fact = facts.facts().get(i);
            int value = unknown[i];
            long count = comparisons.stream().filter(c -> fact.read(c) == value).count();
            shares.put(fact.name(), (int) (count * 100 / comparisons.size()));
        }
        shares.remove("wish");
        return shares;
    }

    private static <C extends Record> Set<String> sameEverywhere(FactSet<C> facts, List<C> comparisons) {
        return facts.facts().stream().filter(fact -> comparisons.stream().mapToInt(fact::read).distinct().count() == 1)
                .map(Fact::name).collect(Collectors.toSet());
    }

    private static EmploymentComparison employment(Need position, GraduateProfile graduate) {
        return Comparers.EMPLOYMENT.compare((PositionTerms) position.terms(), graduate,
                new Circumstances(TODAY, Wish.NONE));
    }

    private static ExpertiseComparison expertise(Need project, ExpertProfile expert) {
        return Comparers.EXPERTISE.compare((ExpertiseTerms) project.terms(), expert,
                new Circumstances(TODAY, Wish.NONE));
    }

    private List<Need> needs(Class<?> terms) {
        return district.needs().stream().filter(need -> terms.isInstance(need.terms())).toList();
    }

    private List<ExpertProfile> experts() {
        return profiles(ExpertProfile.class);
    }

    private List<GraduateProfile> graduates() {
        return profiles(GraduateProfile.class);
    }

    private <P> List<P> profiles(Class<P> type) {
        return district.parties().stream().filter(Candidate.class::isInstance)
                .map(party -> ((Candidate) party).profile()).filter(type::isInstance).map(type::cast).toList();
    }

    private static Candidate candidate(DemoDistrict district, String id) {
        return (Candidate) district.parties().stream().filter(party -> party.id().equals(id)).findFirst().orElseThrow();
    }

    private MatchSession session(String id) {
        return district.sessions().stream().filter(session -> session.id().equals(id)).findFirst().orElseThrow();
    }

    private static <T> Set<String> ids(List<T> things, Function<T, String> id) {
        return things.stream().map(id).collect(Collectors.toSet());
    }
}
