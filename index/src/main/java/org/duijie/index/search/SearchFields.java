package org.duijie.index.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import org.duijie.engine.need.Need;
import org.duijie.engine.need.Position;
import org.duijie.engine.party.Department;
import org.duijie.engine.party.Enterprise;
import org.duijie.engine.party.Expert;
import org.duijie.engine.party.ExpertTeam;
import org.duijie.engine.party.Graduate;
import org.duijie.engine.party.Institution;
import org.duijie.engine.party.Party;
import org.duijie.engine.vocabulary.Industry;
import org.duijie.engine.vocabulary.Major;
import org.duijie.engine.vocabulary.Occupation;
import org.duijie.engine.vocabulary.Pinyin;
import org.duijie.engine.vocabulary.Region;
import org.duijie.engine.vocabulary.Skill;
import org.duijie.engine.vocabulary.Term;
import org.duijie.index.analysis.Dictionary;
import org.duijie.index.analysis.ShortText;
import org.duijie.index.analysis.Word;
import org.duijie.index.analysis.WordStream;
import org.duijie.index.analysis.Words;
import org.duijie.index.profiles.Entry;
import org.duijie.index.profiles.EntryFields;

/** What of a record can be found by words, and what it is counted by. Nothing of it is kept to be read. Thread safe. */
public final class SearchFields implements EntryFields {
    /** Raised when the fields of a record change. */
    private static final String GENERATION = "1";
    private static final int LONGEST_ORDER = 60;
    private static final Comparator<Word> IN_ORDER = Comparator.comparingInt(Word::from).thenComparingInt(Word::to);
    /** Between the words of one text and those of the next, so that no pair of them runs across. */
    private static final String BREAK = "\n";

    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType PIECES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private final Dictionary dictionary;
    /** There are some ten thousand terms, and every record names a few. */
    private final Map<Term, Words> wordsOfTerms = new ConcurrentHashMap<>();

    /** Fields whose texts are cut by a dictionary. */
    public SearchFields(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    @Override
    public String version() {
        return GENERATION + "/" + dictionary.cutting();
    }

    @Override
    public void add(Entry entry, Document document) {
        switch (entry) {
            case Entry.OfParty of -> party(of.party(), document);
            case Entry.OfNeed of -> {
                need(of.need(), of.owner(), document);
                document.add(new KeywordField(Facet.STANDING.field(), of.standing().key(), Field.Store.NO));
            }
        }
    }

    @Override
    public Stream<String> texts(Entry entry) {
        String name = switch (entry) {
            case Entry.OfParty of -> of.party().name();
            case Entry.OfNeed of -> of.need().title();
        };
        Stated stated = switch (entry) {
            case Entry.OfParty of -> Stated.by(of.party());
            case Entry.OfNeed of -> Stated.by(of.need());
        };
        return Stream.of(Stream.of(name), stated.texts().stream(), stated.labels().stream(),
                stated.terms().stream().flatMap(term -> Stated.names(term).stream())).flatMap(texts -> texts);
    }

    private void party(Party party, Document document) {
        document.add(new StringField(FieldNames.ID, party.id(), Field.Store.NO));
        document.add(new KeywordField(Facet.WHAT.field(), Facet.PARTY, Field.Store.NO));
        document.add(new KeywordField(Facet.KIND.field(), party.partyKind().key(), Field.Store.NO));
        boolean person = party.partyKind().person();
        if (person) {
            pieces(document, party.name(), FieldNames.PERSON_PIECES, FieldNames.PERSON_SPELLED,
                    FieldNames.PERSON_INITIALS);
        } else {
            name(document, party.name());
        }
        order(document, person ? firstCharacter(party.name()) : party.name());
        creditCode(party)
                .ifPresent(code -> document.add(new StringField(FieldNames.CREDIT_CODE, code, Field.Store.NO)));
        stated(document, Stated.by(party));
    }

    private void need(Need need, Party owner, Document document) {
        document.add(new StringField(FieldNames.ID, need.id(), Field.Store.NO));
        document.add(new KeywordField(Facet.WHAT.field(), Facet.NEED, Field.Store.NO));
        document.add(new KeywordField(Facet.KIND.field(), need.needKind().key(), Field.Store.NO));
        document.add(new KeywordField(Facet.OWNER.field(), need.owner(), Field.Store.NO));
        name(document, need.title());
        pieces(document, owner.name(), FieldNames.OWNER_PIECES, FieldNames.OWNER_SPELLED, FieldNames.OWNER_INITIALS);
        order(document, need.title());
        Integer pay = pay(need);
        if (pay != null) {
            document.add(new NumericDocValuesField(FieldNames.PAY_ORDER, pay));
        }
        stated(document, Stated.by(need));
    }

    private static @Nullable Integer pay(Need need) {
        if (!(need instanceof Position position)) {
            return null;
        }
        Integer to = position.terms().payToYuanPerMonth();
        return to == null ? position.terms().payFromYuanPerMonth() : to;
    }

    private static Optional<String> creditCode(Party party) {
        return switch (party) {
            case Enterprise o -> Optional.ofNullable(o.creditCode());
            case Institution o -> Optional.ofNullable(o.creditCode());
            case Department o -> Optional.ofNullable(o.creditCode());
            case Expert p -> Optional.empty();
            case ExpertTeam p -> Optional.empty();
            case Graduate p -> Optional.empty();
        };
    }

    private void name(Document document, String name) {
        Words words = Words.of(name, dictionary);
        document.add(new Field(FieldNames.NAME, new WordStream(words.words()), WORDS));
        pieces(document, name, FieldNames.NAME_PIECES, FieldNames.NAME_SPELLED, FieldNames.NAME_INITIALS);
    }

    private static void pieces(Document document, String name, String pieces, String spelled, String initials) {
        ShortText taken = ShortText.of(name);
        List<Word> all = Stream.concat(taken.units().stream(), taken.pairs().stream()).sorted(IN_ORDER).toList();
        document.add(new Field(pieces, new WordStream(all), PIECES));
        ShortText.Spelled letters = taken.spelled();
        letters.full().forEach(s -> document.add(new StringField(spelled, s, Field.Store.NO)));
        letters.initials().forEach(s -> document.add(new StringField(initials, s, Field.Store.NO)));
    }

    private static void order(Document document, String name) {
        String spelled = Pinyin.of(name).getFirst().full() + " " + name;
        document.add(new SortedDocValuesField(FieldNames.NAME_ORDER,
                new BytesRef(spelled.substring(0, Math.min(spelled.length(), LONGEST_ORDER)))));
    }

    private static String firstCharacter(String name) {
        return name.isEmpty() ? name : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    private void stated(Document document, Stated stated) {
        List<Words> named = new ArrayList<>();
        stated.terms().forEach(term -> named.add(wordsOfTerms.computeIfAbsent(term,
                t -> Words.of(String.join(BREAK, Stated.names(t)), dictionary))));
        stated.labels().forEach(label -> named.add(Words.of(label, dictionary)));
        words(document, named, FieldNames.TERMS, FieldNames.TERMS_PARTS);
        words(document, stated.texts().stream().map(text -> Words.of(text, dictionary)).toList(), FieldNames.TEXT,
                FieldNames.TEXT_PARTS);
        stated.terms().forEach(
                term -> document.add(new StringField(FieldNames.CODES, code(term), Field.Store.NO)));
        facet(document, Facet.REGION, stated.terms(), Region.class);
        facet(document, Facet.INDUSTRY, stated.terms(), Industry.class);
        facet(document, Facet.MAJOR, stated.terms(), Major.class);
        if (stated.education() != null) {
            document.add(new KeywordField(Facet.EDUCATION.field(), stated.education().name(), Field.Store.NO));
        }
    }

    private static void words(Document document, Collection<Words> all, String words, String parts) {
        all.forEach(one -> {
            document.add(new Field(words, new WordStream(one.words()), WORDS));
            document.add(new Field(parts, new WordStream(one.parts()), WORDS));
        });
    }

    /** A term as its kind and code. */
    static String code(Term term) {
        String kind = switch (term) {
            case Region t -> "region";
            case Major t -> "major";
            case Industry t -> "industry";
            case Occupation t -> "occupation";
            case Skill t -> "skill";
        };
        return kind + ":" + term.code();
    }

    private static void facet(Document document, Facet facet, Set<Term> terms, Class<? extends Term> kind) {
        Set<String> codes = new LinkedHashSet<>();
        for (Term term : terms) {
            for (Optional<? extends Term> at = Optional.of(term).filter(kind::isInstance); at
                    .isPresent(); at = at.get().findParent()) {
                codes.add(at.get().code());
            }
        }
        codes.forEach(code -> document.add(new KeywordField(facet.field(), code, Field.Store.NO)));
    }
}
