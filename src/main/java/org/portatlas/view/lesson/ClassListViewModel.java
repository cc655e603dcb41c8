package org.portatlas.view.lesson;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.ClassListLayer;
import org.portatlas.layer.NamedPorts;
import org.portatlas.lesson.ClassList;
import org.portatlas.lesson.ClassListReader;
import org.portatlas.store.Loaded;
import org.portatlas.store.UserFile;
import org.portatlas.text.Texts;
import org.portatlas.view.LatestQuestion;
import org.portatlas.view.map.MapViewModel;

/// The ports that the class is to know: the list that comes with the program, or one of the user's. It is read in the
/// background when it is first asked for, or when its layer is shown. FX thread.
public final class ClassListViewModel {
    private static final Texts TEXTS = new Texts(ClassListViewModel.class);

    private final MapViewModel map;
    private final UserFile<Optional<Path>> file;
    private final LatestQuestion question;
    private final ReadOnlyObjectWrapper<@Nullable ClassList> list = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper own = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private boolean asked;

    /// @param file where it is remembered which list was chosen
    public ClassListViewModel(MapViewModel map, UserFile<Optional<Path>> file, Executor executor) {
        this.map = map;
        this.file = file;
        this.question = new LatestQuestion(executor);
        map.layers().layerProperty().subscribe(layer -> {
            if (layer.id().equals(ClassListLayer.ID)) {
                ask();
            }
        });
    }

    /// The list; `null` until it has been asked for and read.
    public ReadOnlyObjectProperty<@Nullable ClassList> listProperty() {
        return list.getReadOnlyProperty();
    }

    /// Whether it is a list of the user's.
    ReadOnlyBooleanProperty ownProperty() {
        return own.getReadOnlyProperty();
    }

    /// What went wrong, in one sentence; empty if nothing did.
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Reads the list that was chosen last, if nobody has asked for it yet.
    public void ask() {
        if (!asked) {
            asked = true;
            question.ask(this::last, this::take);
        }
    }

    /// Hands the list over, as soon as it has been read.
    public void whenRead(Consumer<ClassList> then) {
        ask();
        ClassList there = list.get();
        if (there != null) {
            then.accept(there);
            return;
        }
        list.addListener(new ChangeListener<>() {
            @Override
            public void changed(
                    ObservableValue<? extends @Nullable ClassList> from,
                    @Nullable ClassList before,
                    @Nullable ClassList read) {
                if (read != null) {
                    list.removeListener(this);
                    then.accept(read);
                }
            }
        });
    }

    /// Takes a list of the user's; one with a mistake leaves all as it is and says so.
    public void choose(Path path) {
        question.ask(() -> chosen(path), this::take);
    }

    /// Goes back to the list that comes with the program.
    void chooseShipped() {
        question.ask(this::shipped, this::take);
    }

    /// Shows the list on the map, from afar.
    void show() {
        map.layers().choose(new ClassListLayer());
        map.selectNothing();
        map.showWhole();
    }

    /// @param list null if all is to stay as it is
    private record Answer(@Nullable ClassList list, boolean isOwn, String message) {}

    private Answer chosen(Path path) {
        ClassList read;
        try {
            read = ClassListReader.read(path);
        } catch (IOException failure) {
            return new Answer(null, false, sentence(failure));
        }
        try {
            file.save(Optional.of(path));
            return new Answer(read, true, "");
        } catch (IOException unwritable) {
            return new Answer(read, true, String.valueOf(unwritable.getMessage()));
        }
    }

    private Answer shipped() {
        try {
            file.remove();
            return new Answer(ClassList.embedded(), false, "");
        } catch (IOException failure) {
            return new Answer(ClassList.embedded(), false, sentence(failure));
        }
    }

    /// The list that was chosen in an earlier run. One that has gone or has a mistake now is told of once.
    private Answer last() {
        Loaded<Optional<Path>> remembered = file.load();
        Optional<Path> path = remembered.value();
        if (path.isEmpty()) {
            return new Answer(
                    ClassList.embedded(),
                    false,
                    Optional.ofNullable(remembered.problem()).orElse(""));
        }
        try {
            return new Answer(ClassListReader.read(path.get()), true, "");
        } catch (IOException failure) {
            String words = TEXTS.get("list.instead", sentence(failure));
            try {
                file.remove();
            } catch (IOException unwritable) {
                words = TEXTS.get("list.and", words, sentence(unwritable));
            }
            return new Answer(ClassList.embedded(), false, words);
        }
    }

    private void take(Answer answer) {
        message.set(answer.message());
        ClassList next = answer.list();
        if (next != null) {
            own.set(answer.isOwn());
            map.layers().know(named(next));
            list.set(next);
        } else if (list.get() == null) {
            // The question that this one overtook.
            question.ask(this::last, last -> take(new Answer(last.list(), last.isOwn(), answer.message())));
        }
    }

    /// The list as its layer takes it.
    public static NamedPorts named(ClassList list) {
        Map<Integer, String> names = new LinkedHashMap<>();
        list.entries().forEach(entry -> names.put(entry.port(), entry.name()));
        return new NamedPorts(list.title(), names);
    }

    private static String sentence(IOException failure) {
        return UnreadFile.sentence(failure, gone -> TEXTS.get("list.gone", gone));
    }
}
