package org.portatlas.store.editions;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portatlas.store.NewerFormException;
import org.portatlas.store.StoredForm;
import org.portatlas.store.StoredFormException;
import org.portatlas.store.StoredKeys;
import org.portatlas.text.Texts;

/// The form of `editions.properties`, version 1: `in-use` holds a name and is missing for the
/// edition that comes with the program; `1.name`, `1.edition`, `1.source`, `1.since`, `1.records`,
/// `1.assigned-ports`, `1.etag` and `1.last-modified` are the edition that was taken last, `2.…`
/// the one before it.
final class EditionListForm implements StoredForm<EditionList> {
    private static final Texts TEXTS = new Texts(EditionListForm.class);
    private static final int VERSION = 1;
    private static final String IN_USE = "in-use";

    @Override
    public byte[] write(EditionList list) {
        StoredKeys keys = StoredKeys.ofVersion(VERSION);
        put(keys, IN_USE, list.inUse());
        for (int i = 0; i < list.kept().size(); i++) {
            KeptEdition edition = list.kept().get(i);
            String number = (i + 1) + ".";
            keys.put(number + "name", edition.name())
                    .put(number + "edition", edition.edition())
                    .put(number + "source", edition.source().label())
                    .put(number + "since", edition.since().toString())
                    .put(number + "records", Integer.toString(edition.records()))
                    .put(number + "assigned-ports", Integer.toString(edition.assignedPorts()));
            put(keys, number + "etag", edition.validators().etag());
            put(keys, number + "last-modified", edition.validators().lastModified());
        }
        return keys.write();
    }

    private static void put(StoredKeys keys, String key, @Nullable String value) {
        if (value != null) {
            keys.put(key, value);
        }
    }

    @Override
    public EditionList read(byte[] content) throws StoredFormException, NewerFormException {
        StoredKeys keys = StoredKeys.read(content, VERSION);
        List<KeptEdition> kept = new ArrayList<>();
        for (int number = 1; keys.get(number + ".name") != null; number++) {
            kept.add(edition(keys, number + "."));
        }
        try {
            return new EditionList(kept, keys.get(IN_USE));
        } catch (IllegalArgumentException contradiction) {
            throw keys.refusal(IN_USE, String.valueOf(contradiction.getMessage()));
        }
    }

    private static KeptEdition edition(StoredKeys keys, String number) throws StoredFormException {
        String name = keys.get(number + "name", "");
        String edition = keys.get(number + "edition", "");
        // It becomes the name of a file: nothing may lead out of the directory.
        if (!EditionFile.isName(name) || !edition.equals(name.substring(0, name.lastIndexOf('-')))) {
            throw keys.refusal(number + "name", TEXTS.get("list.name"));
        }
        EditionSource source = EditionSource.ofLabel(keys.get(number + "source", ""));
        if (source == null || source == EditionSource.EMBEDDED) {
            throw keys.refusal(number + "source", TEXTS.get("list.source"));
        }
        return new KeptEdition(
                name,
                edition,
                source,
                since(keys, number + "since"),
                count(keys, number + "records"),
                count(keys, number + "assigned-ports"),
                new Validators(validator(keys, number + "etag"), validator(keys, number + "last-modified")));
    }

    /// What a server sent, and what can be sent back to it; else as if it had sent none.
    private static @Nullable String validator(StoredKeys keys, String key) {
        String text = keys.get(key);
        return text == null || text.matches("[ -~]{1,200}") ? text : null;
    }

    private static Instant since(StoredKeys keys, String key) throws StoredFormException {
        try {
            return Instant.parse(keys.get(key, ""));
        } catch (DateTimeException none) {
            throw keys.refusal(key, TEXTS.get("list.time"));
        }
    }

    private static int count(StoredKeys keys, String key) throws StoredFormException {
        String digits = keys.get(key, "");
        if (!digits.matches("[0-9]{1,6}")) {
            throw keys.refusal(key, TEXTS.get("list.number", key));
        }
        return Integer.parseInt(digits);
    }
}
