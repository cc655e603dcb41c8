package org.portatlas.store;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portatlas.text.Texts;

/// `quiz.properties`. Version 1 has `session=N`, the number of the last session, and for each question a line
/// `box.KEY=B N`: it lies in box B, and was asked last in session N.
final class QuizForm implements StoredForm<QuizMemory> {
    private static final Texts TEXTS = new Texts(QuizForm.class);
    private static final int VERSION = 1;
    private static final String SESSION = "session";
    private static final String BOX = "box.";
    private static final Pattern PLACE = Pattern.compile("([1-" + QuizMemory.BOXES + "]) ([1-9]\\d{0,5})");

    @Override
    public byte[] write(QuizMemory memory) {
        StoredKeys keys = StoredKeys.ofVersion(VERSION).put(SESSION, Integer.toString(memory.session()));
        memory.places().forEach((key, place) -> keys.put(BOX + key, place.box() + " " + place.session()));
        return keys.write();
    }

    @Override
    public QuizMemory read(byte[] content) throws StoredFormException, NewerFormException {
        StoredKeys keys = StoredKeys.read(content, VERSION);
        String session = keys.get(SESSION, "");
        if (!session.matches("\\d{1,6}")) {
            throw keys.refusal(SESSION, TEXTS.get("form.session"));
        }
        Map<String, QuizMemory.Place> places = new HashMap<>();
        for (String key : keys.names()) {
            if (key.startsWith(BOX)) {
                Matcher place = PLACE.matcher(keys.get(key, ""));
                if (!place.matches()) {
                    throw keys.refusal(key, TEXTS.get("form.box", QuizMemory.BOXES));
                }
                places.put(
                        key.substring(BOX.length()),
                        new QuizMemory.Place(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2))));
            }
        }
        return new QuizMemory(Integer.parseInt(session), places);
    }
}
