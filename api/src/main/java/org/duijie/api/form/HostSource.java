package org.duijie.api.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.duijie.engine.party.Parties;
import org.duijie.engine.party.Party;
import org.duijie.engine.party.PartyKind;
import org.duijie.engine.record.Versioned;
import org.duijie.engine.text.Text;

/** The enterprises, institutions and departments on record, by id or name; persons never come up. */
final class HostSource implements Source {
    private static final Pattern WRITTEN = Pattern.compile(".*（([a-z0-9_-]{1,64})）");
    private static final int NEAREST = 5;

    private final Parties parties;

    HostSource(Parties parties) {
        this.parties = parties;
    }

    @Override
    public String name() {
        return "host";
    }

    @Override
    public List<Choice> search(String words, int most) {
        return hosts(words.isBlank() ? null : words.strip(), most).limit(most).map(HostSource::choice).toList();
    }

    private Stream<Party> hosts(@Nullable String words, int most) {
        return Arrays.stream(PartyKind.values()).filter(PartyKind::host)
                .flatMap(kind -> parties.list(kind, words, false, null, most).items().stream()).map(Versioned::value);
    }

    @Override
    public Optional<Choice> find(String value) {
        return parties.find(value).map(Versioned::value).filter(p -> p.partyKind().host()).map(HostSource::choice);
    }

    @Override
    public Meaning meaning(String typed) {
        Matcher written = WRITTEN.matcher(typed);
        String id = written.matches() ? written.group(1) : typed;
        if (find(id).isPresent()) {
            return Meaning.of(id);
        }
        List<Party> like = hosts(typed, NEAREST).toList();
        List<Party> named = like.stream().filter(p -> p.name().equals(typed)).toList();
        if (named.size() == 1) {
            return Meaning.of(named.getFirst().id());
        }
        String maybe = String.join("、", like.stream().limit(NEAREST).map(p -> choice(p).written()).toList());
        return Meaning.unclear(Text.of("没有这个单位。" + (maybe.isEmpty() ? "" : "可能是：" + maybe),
                "There is no such organisation." + (maybe.isEmpty() ? "" : " Maybe: " + maybe)));
    }

    private static Choice choice(Party party) {
        return new Choice(party.id(), party.name(), party.partyKind().label().zh());
    }
}
