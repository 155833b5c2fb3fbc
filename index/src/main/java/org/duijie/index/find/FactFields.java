package org.duijie.index.find;

import java.io.IOException;
import java.util.stream.Collectors;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReader;

import org.duijie.engine.party.Candidate;
import org.duijie.engine.vocabulary.Vocabularies;
import org.duijie.index.profiles.Entry;
import org.duijie.index.profiles.EntryFields;

/**
 * What comparisons read of a record, as fields: of candidates, and of needs that may be shown; and what has been read of
 * them. Neither names nor contacts are among them. Thread safe.
 */
public final class FactFields implements EntryFields {
    private static final String FORM = "1";
    private static final String VERSION = FORM + " " + Vocabularies.version() + " "
            + Side.digest(Side.all().stream().flatMap(side -> side.features().list().stream()).map(Side::field).sorted()
                    .collect(Collectors.joining("\n")));

    private final Segments segments = new Segments();

    /** What has been read of the segments that are open. */
    Segments segments() {
        return segments;
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public void add(Entry entry, Document document) {
        switch (entry) {
            case Entry.OfParty of -> {
                if (of.party() instanceof Candidate candidate) {
                    add(candidate.id(), candidate.profile(), document);
                }
            }
            case Entry.OfNeed of -> {
                if (of.standing().published()) {
                    add(of.need().id(), of.need().terms(), document);
                }
            }
        }
    }

    @Override
    public void warm(LeafReader segment) throws IOException {
        for (Side side : Side.all()) {
            segments.rows(side, segment).warm(segment);
        }
    }

    /** Adds the fields of these terms or this profile. */
    static void add(String id, Object record, Document document) {
        Side.of(record.getClass()).write(id, record, document);
    }
}
