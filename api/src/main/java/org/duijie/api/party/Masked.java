package org.duijie.api.party;

import org.jspecify.annotations.Nullable;

import org.duijie.api.page.Names;
import org.duijie.engine.party.Contact;
import org.duijie.engine.party.Department;
import org.duijie.engine.party.Enterprise;
import org.duijie.engine.party.Expert;
import org.duijie.engine.party.ExpertTeam;
import org.duijie.engine.party.Graduate;
import org.duijie.engine.party.Institution;
import org.duijie.engine.party.Party;
import org.duijie.engine.problem.Refusal;
import org.duijie.engine.text.Text;

/** Parties on their way out, with as much of personal data as {@link Names} shows, and on their way back in. */
public final class Masked {

    private Masked() {}

    /** The party with its name and contact as they may be shown. */
    public static Party of(Party party, Names names) {
        return with(party, names.of(party), contact(party.contact(), names));
    }

    /** Refuses a party that carries a mask: it was read masked and is about to overwrite what was hidden. */
    static void refuse(Party party) {
        refuse("name", party.name());
        refuse("contact.phone", party.contact().phone());
        refuse("contact.email", party.contact().email());
    }

    private static void refuse(String place, @Nullable String value) {
        if (value != null && Names.hidden(value)) {
            throw Refusal.of(Refusal.Kind.INVALID, place, value,
                    Text.of("这是遮蔽后的内容；请用 ?unmask=true 读取后再修改",
                            "This is masked; read with ?unmask=true before changing"));
        }
    }

    private static Party with(Party party, String name, Contact contact) {
        return switch (party) {
            case Expert p -> new Expert(p.id(), name, contact, p.profile());
            case ExpertTeam p -> new ExpertTeam(p.id(), name, contact, p.profile());
            case Graduate p -> new Graduate(p.id(), name, p.school(), contact, p.profile());
            case Enterprise p -> new Enterprise(p.id(), name, p.creditCode(), contact, p.region(), p.industry());
            case Institution p -> new Institution(p.id(), name, p.creditCode(), contact, p.region(), p.industry());
            case Department p -> new Department(p.id(), name, p.creditCode(), contact, p.region(), p.industry());
        };
    }

    private static Contact contact(Contact contact, Names names) {
        return new Contact(contact.phone() == null ? null : names.phone(contact),
                contact.email() == null ? null : names.email(contact));
    }
}
