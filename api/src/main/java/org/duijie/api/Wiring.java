package org.duijie.api;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

import javax.sql.DataSource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

import org.duijie.api.upkeep.Checkup;
import org.duijie.api.upkeep.Restart;
import org.duijie.engine.account.Accounts;
import org.duijie.engine.audit.AuditTrail;
import org.duijie.engine.backup.Backups;
import org.duijie.engine.demo.DemoStore;
import org.duijie.engine.fair.FairDesk;
import org.duijie.engine.feed.ChangeFeed;
import org.duijie.engine.find.Askers;
import org.duijie.engine.find.FitDesk;
import org.duijie.engine.find.Pools;
import org.duijie.engine.find.SuitDesk;
import org.duijie.engine.impact.ImpactDesk;
import org.duijie.engine.importing.ImportDesk;
import org.duijie.engine.importing.Lists;
import org.duijie.engine.intake.MajorText;
import org.duijie.engine.intake.Rulings;
import org.duijie.engine.lawful.ExceptionDesk;
import org.duijie.engine.lawful.Exceptions;
import org.duijie.engine.match.Books;
import org.duijie.engine.need.Needs;
import org.duijie.engine.need.PublishedPositions;
import org.duijie.engine.need.Reviews;
import org.duijie.engine.party.Parties;
import org.duijie.engine.release.ReleaseDesk;
import org.duijie.engine.release.Releases;
import org.duijie.engine.rulebook.BookChecks;
import org.duijie.engine.rulebook.BookDesk;
import org.duijie.engine.rulebook.PublishedBooks;
import org.duijie.engine.rulebook.RuleBooks;
import org.duijie.engine.run.Funnel;
import org.duijie.engine.run.PolicyDesk;
import org.duijie.engine.run.Pulses;
import org.duijie.engine.run.RunDesk;
import org.duijie.engine.run.Runs;
import org.duijie.engine.session.Sessions;
import org.duijie.engine.simulation.NearMissDesk;
import org.duijie.engine.store.FolderAddress;
import org.duijie.engine.store.HeldFolder;
import org.duijie.engine.store.PostgresAddress;
import org.duijie.engine.store.Restore;
import org.duijie.engine.store.Store;
import org.duijie.engine.store.StoreAddress;
import org.duijie.engine.synonym.Synonyms;
import org.duijie.engine.watch.SavedSearches;
import org.duijie.engine.witness.WitnessDesk;
import org.duijie.index.find.FactFields;
import org.duijie.index.find.LuceneCandidateFinder;
import org.duijie.index.find.LucenePools;
import org.duijie.index.find.LuceneShiftFinder;
import org.duijie.index.openings.DictionaryPreview;
import org.duijie.index.openings.Frequent;
import org.duijie.index.openings.OpeningFields;
import org.duijie.index.openings.OpeningWatch;
import org.duijie.index.profiles.Profiles;
import org.duijie.index.profiles.Sources;
import org.duijie.index.search.SearchFields;
import org.duijie.rules.check.AttributePart;
import org.duijie.rules.check.BookCheck;
import org.duijie.rules.compile.DroolsBooks;

/**
 * Puts the parts of engine, rules and index together. They know no framework, so each is made here by hand; the server and the
 * commands use the same ones.
 */
@Configuration(proxyBeanMethods = false)
public class Wiring {

    @Bean
    Clock clock(@Value("${duijie.zone}") ZoneId zone) {
        return Clock.system(zone);
    }

    /** Held by the server alone, which makes all that is here; a command makes what it needs and may run beside it. */
    @Bean
    HeldFolder heldFolder(@Value("${duijie.data}") Path data) {
        return HeldFolder.take(data);
    }

    /** A PostgreSQL database if one is named, else the data folder. */
    @Bean
    StoreAddress storeAddress(@Value("${duijie.data}") Path data, @Value("${duijie.database.url:}") String url,
            @Value("${duijie.database.user:}") String user, @Value("${duijie.database.password:}") String password) {
        return url.isEmpty() ? new FolderAddress(data) : new PostgresAddress(url, user, password);
    }

    @Bean
    Store store(StoreAddress address, Clock clock) {
        return Store.open(address, clock);
    }

    /** The way to put a backup in the place of {@link #store}, while that is not open. */
    @Bean
    Restore restore(StoreAddress address, @Value("${duijie.data}") Path data, Clock clock) {
        return Restore.into(address, data, clock);
    }

    @Bean
    Restart restart(ConfigurableApplicationContext server, ApplicationArguments arguments) {
        return new Restart(Duijie.class, server, arguments);
    }

    @Bean
    Backups backups(Store store) {
        return store.backups();
    }

    @Bean
    Checkup checkup(Store store, Profiles profiles) {
        return Checkup.serving(store.doctor(), profiles);
    }

    /** For sessions of browsers and the health check; the store closes it. */
    @Bean(destroyMethod = "")
    DataSource dataSource(Store store) {
        return store.dataSource();
    }

    @Bean
    Parties parties(Store store) {
        return store.parties();
    }

    @Bean
    Needs needs(Store store) {
        return store.needs();
    }

    @Bean
    Reviews reviews(Store store) {
        return store.reviews();
    }

    @Bean
    Rulings rulings(Store store) {
        return store.precedents();
    }

    @Bean
    Exceptions lawfulExceptions(Store store) {
        return store.exceptions();
    }

    @Bean
    ExceptionDesk exceptionDesk(Exceptions exceptions, Books books) {
        return new ExceptionDesk(exceptions, books::names);
    }

    @Bean
    Synonyms synonyms(Store store) {
        return store.synonyms();
    }

    /** What visitors of this server ask often. */
    @Bean
    Frequent frequent() {
        return new Frequent();
    }

    @Bean
    DictionaryPreview dictionaryPreview(Profiles profiles, Frequent frequent) {
        return new DictionaryPreview(profiles, frequent);
    }

    @Bean
    PublishedPositions publishedPositions(Needs needs, Reviews reviews) {
        return new PublishedPositions(needs, reviews);
    }

    @Bean
    FairDesk fairDesk(Store store, Sessions sessions, PublishedPositions positions, Parties parties,
            ChangeFeed feed) {
        return new FairDesk(store.fairs(), sessions, positions, parties, feed);
    }

    @Bean
    SuitDesk suitDesk(Parties parties, Needs needs, Books books) {
        return new SuitDesk(new Askers(parties, needs, books));
    }

    @Bean
    Sessions sessions(Store store) {
        return store.sessions();
    }

    @Bean
    Runs runs(Store store) {
        return store.runs();
    }

    @Bean
    ChangeFeed changes(Store store) {
        return store.changes();
    }

    @Bean
    Pulses pulses(Store store) {
        return store.pulses();
    }

    @Bean
    Releases releases(Store store) {
        return store.releases();
    }

    @Bean
    Accounts accounts(Store store) {
        return store.accounts();
    }

    @Bean
    AuditTrail auditTrail(Store store) {
        return store.auditTrail();
    }

    @Bean
    DemoStore demoStore(Store store) {
        return store.demo();
    }

    @Bean
    Sources indexSources(Store store) {
        return new Sources(store.changes(), store.parties(), store.needs(), store.reviews(),
                store.synonyms());
    }

    /** The index beside the store, in the folder this server holds, with the fields of every room that reads it. */
    @Bean
    Profiles profiles(@Value("${duijie.data}") Path data, HeldFolder held, Sources sources, FactFields facts,
            Clock clock) {
        return Profiles.open(data.resolve("index"), sources, dictionary -> List.of(facts,
                new SearchFields(dictionary), new OpeningFields(dictionary)), clock);
    }

    @Bean
    SavedSearches savedSearches(Store store) {
        return store.savedSearches();
    }

    @Bean
    OpeningWatch openingWatch(Profiles profiles, Sources sources, Store store, SavedSearches searches, Clock clock) {
        return OpeningWatch.start(profiles, sources, searches, store.hits(), clock);
    }

    @Bean
    FactFields factFields() {
        return new FactFields();
    }

    @Bean
    FitDesk fitDesk(Parties parties, Needs needs, Reviews reviews, Books books, Profiles profiles,
            FactFields facts) {
        return new FitDesk(parties, needs, reviews, books, new LuceneCandidateFinder(profiles, facts));
    }

    @Bean
    NearMissDesk nearMissDesk(Parties parties, Needs needs, Reviews reviews, Books books, Profiles profiles,
            FactFields facts) {
        return new NearMissDesk(parties, needs, reviews, books, new LuceneShiftFinder(profiles, facts));
    }

    @Bean
    DroolsBooks shippedBooks() {
        return new DroolsBooks();
    }

    /** The books as they count: what everything that judges asks for. */
    @Bean
    @Primary
    PublishedBooks books(DroolsBooks shipped, RuleBooks records) {
        return new PublishedBooks(shipped, records);
    }

    @Bean
    RuleBooks ruleBooks(Store store) {
        return store.ruleBooks();
    }

    @Bean
    ImpactDesk impactDesk(Runs runs, PublishedBooks books, Pools pools) {
        return new ImpactDesk(runs, books, pools);
    }

    @Bean
    WitnessDesk witnessDesk(Sessions sessions, Runs runs, PublishedBooks books, Pools pools) {
        return new WitnessDesk(sessions, runs, books, pools);
    }

    @Bean
    BookChecks bookChecks(DroolsBooks shipped, Exceptions exceptions) {
        return new BookCheck(shipped, new AttributePart(exceptions));
    }

    @Bean
    BookDesk bookDesk(RuleBooks records, PublishedBooks books, BookChecks checks,
            @Value("${duijie.second-person}") boolean secondPerson) {
        return new BookDesk(records, books, checks, secondPerson);
    }

    @Bean
    Pools pools() {
        return new LucenePools();
    }

    @Bean
    RunDesk runDesk(Sessions sessions, Parties parties, Needs needs, Reviews reviews, Runs runs, Pulses pulses,
            ChangeFeed changes, Books books, Pools pools, @Value("${duijie.exhaustive-pairs}") long exhaustive,
            @Value("${duijie.shortlist}") int shortlist) {
        return new RunDesk(sessions, parties, needs, reviews, runs, pulses, changes, books, pools,
                new Funnel(exhaustive, shortlist));
    }

    @Bean
    PolicyDesk policyDesk(RunDesk runs) {
        return new PolicyDesk(runs);
    }

    @Bean
    ImportDesk importDesk(Parties parties, Needs needs, Store store, Rulings rulings) {
        return new ImportDesk(parties, needs, store.mappings(), new MajorText(rulings), store.node());
    }

    @Bean
    Lists lists(Parties parties, Needs needs) {
        return new Lists(parties, needs);
    }

    @Bean
    ReleaseDesk releaseDesk(Releases releases, Runs runs) {
        return new ReleaseDesk(releases, runs);
    }
}
