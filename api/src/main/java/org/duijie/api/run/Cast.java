package org.duijie.api.run;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.duijie.api.page.Names;
import org.duijie.engine.need.Need;
import org.duijie.engine.run.Pseudonyms;
import org.duijie.engine.sheet.DisplayNames;

/**
 * Who is behind the pseudonyms of a run, by the names that are on record now. Not thread safe.
 *
 * @param pseudonyms who is behind them
 * @param names what to call them
 */
public record Cast(Pseudonyms pseudonyms, Names names) {

    /**
     * A party of the run.
     *
     * @param id its id; absent once it was erased
     * @param name what to call it: its name, masked for a person unless asked otherwise; the pseudonym once it was erased
     */
    public record Who(@Nullable String id, String name) {}

    /**
     * A need of the run.
     *
     * @param id its id; absent once it was erased
     * @param title its title; the pseudonym once it was erased
     * @param owner whose need it is; absent once that was erased
     */
    public record What(@Nullable String id, String title, @Nullable Who owner) {}

    /** The party behind a pseudonym. */
    public Who who(String pseudonym) {
        Optional<String> id = pseudonyms.findId(pseudonym).filter(i -> names.findParty(i).isPresent());
        return new Who(id.orElse(null), id.map(names::party).orElse(pseudonym));
    }

    /** The need behind a pseudonym. */
    public What what(String pseudonym) {
        Optional<Need> need = pseudonyms.findId(pseudonym).flatMap(names::findNeed);
        return new What(need.map(Need::id).orElse(null), need.map(Need::title).orElse(pseudonym),
                need.map(n -> new Who(n.owner(), names.party(n.owner()))).orElse(null));
    }

    /** The pseudonym of an id; what is no id of the run is taken for a pseudonym. */
    public String pseudonym(String idOrPseudonym) {
        return pseudonyms.findPseudonym(idOrPseudonym).orElse(idOrPseudonym);
    }

    /** The same for whoever writes lists. */
    public DisplayNames displayed() {
        return new CastNames(this);
    }

    private record CastNames(Cast cast) implements DisplayNames {
        @Override
        public String host(String pseudonym) {
            return cast.who(pseudonym).name();
        }

        @Override
        public String need(String pseudonym) {
            return cast.what(pseudonym).title();
        }

        @Override
        public String candidate(String pseudonym) {
            return cast.who(pseudonym).name();
        }
    }
}
