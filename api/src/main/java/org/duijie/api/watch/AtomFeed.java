package org.duijie.api.watch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.duijie.api.need.TermsLines;
import org.duijie.engine.text.Text;

/**
 * What came up for a search, as a feed (RFC 4287). The same hits give the same bytes.
 *
 * @param root what addresses begin with, such as {@code https://jobs.example.org}
 * @param author who the feed is by
 * @param locale in which language
 */
record AtomFeed(String root, String author, Locale locale) {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final Text POSITIONS = Text.of("新岗位", "new positions");
    /** What no document of XML 1.0 may have in it. */
    private static final Pattern NONE = Pattern
            .compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** The feed in UTF-8. */
    byte[] write(WatchDesk.Shown shown) {
        var bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            feed(shown, xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Nothing can go wrong in memory", e);
        }
        return bytes.toByteArray();
    }

    private void feed(WatchDesk.Shown shown, XMLStreamWriter xml) throws XMLStreamException {
        String feed = shown.search().feed();
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        text(xml, "id", urn(feed));
        text(xml, "title", shown.label().in(locale) + " · " + POSITIONS.in(locale));
        text(xml, "updated", moment(shown.items().isEmpty()
                ? shown.search().saved()
                : shown.items().getFirst().hit().at()));
        xml.writeStartElement("author");
        text(xml, "name", author);
        xml.writeEndElement();
        link(xml, "self", root + "/feeds/" + feed);
        link(xml, "alternate", root + shown.address());
        for (WatchDesk.Item item : shown.items()) {
            entry(feed, item, xml);
        }
        xml.writeEndElement();
    }

    private void entry(String feed, WatchDesk.Item item, XMLStreamWriter xml) throws XMLStreamException {
        String summary = TermsLines.summary(item.position().terms()).in(locale);
        xml.writeStartElement("entry");
        text(xml, "id", urn(feed + "/" + item.hit().number()));
        text(xml, "title", item.position().title());
        text(xml, "updated", moment(item.hit().at()));
        link(xml, "alternate", root + "/openings/" + item.position().id());
        text(xml, "summary", summary.isEmpty() ? item.ownerName() : item.ownerName() + " · " + summary);
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(NONE.matcher(text).replaceAll(""));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static String moment(Instant at) {
        return DateTimeFormatter.ISO_INSTANT.format(at);
    }

    private static String urn(String what) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }
}
