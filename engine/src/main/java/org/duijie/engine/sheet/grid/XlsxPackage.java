package org.duijie.engine.sheet.grid;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** The parts of an xlsx file, unpacked one at a time and never beyond {@link Limits#UNPACKED_BYTES}. Not thread safe. */
final class XlsxPackage implements AutoCloseable {
    private static final int PARTS = 5_000;
    /** A part that shrank to less than a hundredth was made to harm. */
    private static final long RATIO = 100;
    private static final long RATIO_MATTERS_FROM = 8L << 20;

    private final ZipFile zip;
    private final XMLReader parser;
    private long unpacked;

    XlsxPackage(byte[] file) throws IOException, SAXException {
        this.zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get();
        if (Collections.list(zip.getEntries()).size() > PARTS) {
            throw Limits.bomb();
        }
        this.parser = parser();
    }

    private static XMLReader parser() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The parser of the platform knows these features", e);
        }
    }

    /** Whether there is a part of that name. */
    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** Hands a part to the handler; false if there is none. */
    boolean parse(String name, DefaultHandler handler) throws IOException, SAXException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return false;
        }
        try (InputStream in = new Counted(zip.getInputStream(entry), entry.getCompressedSize())) {
            parser.setContentHandler(handler);
            parser.setErrorHandler(handler);
            parser.parse(new InputSource(in));
        }
        return true;
    }

    /**
     * What a part refers to.
     *
     * @param id by which the part calls it
     * @param type the last word of the kind of relation, such as {@code worksheet}
     * @param target the name of the part referred to
     */
    record Relation(String id, String type, String target) {}

    /** The relations of a part; of the package itself if the name is empty. */
    List<Relation> relations(String part) throws IOException, SAXException {
        int slash = part.lastIndexOf('/') + 1;
        List<Relation> relations = new ArrayList<>();
        parse(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels", new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qName, Attributes attributes) {
                String target = attributes.getValue("Target");
                String type = attributes.getValue("Type");
                if (name.equals("Relationship") && target != null && type != null && relations.size() < PARTS) {
                    relations.add(new Relation(orEmpty(attributes.getValue("Id")),
                            type.substring(type.lastIndexOf('/') + 1), resolve(part.substring(0, slash), target)));
                }
            }
        });
        return relations;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../") && !base.isEmpty()) {
            base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
            rest = rest.substring(3);
        }
        return base + rest;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what comes out, of this part and of all. */
    private final class Counted extends FilterInputStream {
        private final long packed;
        private long out;

        Counted(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int more) {
            out += more;
            unpacked += more;
            if (unpacked > Limits.UNPACKED_BYTES || out > RATIO_MATTERS_FROM && out > RATIO * packed) {
                throw Limits.bomb();
            }
        }
    }
}
