package org.duijie.api.fault;

/** The body of a form with a file. */
final class Multipart {
    /** Its content type. */
    static final String TYPE = "multipart/form-data; boundary=part";

    private Multipart() {}

    /** A list in CSV that is to be imported as soon as it is checked. */
    static String list(String kind, String csv) {
        return field("kind", kind) + field("dryRun", "false")
                + "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + csv + "\r\n--part--\r\n";
    }

    private static String field(String name, String value) {
        return "--part\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }
}
