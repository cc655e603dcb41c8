package org.portatlas.view.detail;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.portatlas.export.PortCard;
import org.portatlas.layer.LayerInput;
import org.portatlas.layer.Overlay;
import org.portatlas.layer.Overlays;
import org.portatlas.machine.BindRules;
import org.portatlas.machine.byhand.HandRunner;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.text.Texts;
import org.portatlas.view.practice.PracticeHereViewModel;
import org.portatlas.view.practice.PracticeViewModel;

/// The pane of the selected port. FX thread.
public final class DetailViewModel {
    private static final Texts TEXTS = new Texts(DetailViewModel.class);

    private final Registry registry;
    private final BindRules rules;
    private final CheckViewModel check;
    private final Consumer<String> browser;
    private final ObjectProperty<OptionalInt> selectedPort = new SimpleObjectProperty<>(OptionalInt.empty());
    private final BooleanProperty evidenceShown = new SimpleBooleanProperty();
    private final SelectionCheck selectionCheck;
    private final PracticeHereViewModel practiceHere;
    private final HandViewModel hand;
    private Runnable picking = () -> {};
    private IntConsumer handingOut = port -> {};
    private final ObjectProperty<@Nullable LayerInput> known = new SimpleObjectProperty<>();
    private final ObjectProperty<List<Overlay>> covering = new SimpleObjectProperty<>(List.of());

    /// Bindings, which are worked out when somebody looks at them: the selection may move faster than that.
    private final ObjectBinding<@Nullable PortPage> page =
            Bindings.createObjectBinding(this::shownPage, selectedPort, covering);

    private final StringBinding mismatch = Bindings.createStringBinding(this::shownMismatch, selectedPort, known);
    private IntConsumer navigation = port -> selectedPort.set(OptionalInt.of(port));

    /// @param browser shows a web page on request of the user
    public DetailViewModel(Registry registry, BindRules rules, CheckViewModel check, Consumer<String> browser) {
        this.registry = registry;
        this.rules = rules;
        this.check = check;
        this.browser = browser;
        selectedPort.subscribe(port -> port.ifPresent(check::turnTo));
        selectionCheck = new SelectionCheck(check, selectedPort);
        practiceHere = new PracticeHereViewModel(check.practice(), selectedPort);
        hand = new HandViewModel(HandRunner::ofThisMachine, rules.system(), check.executor(), selectedPort);
    }

    /// Every rule that may cover a port, whether it is drawn or not.
    public ObjectProperty<List<Overlay>> rulesProperty() {
        return covering;
    }

    public ObjectProperty<OptionalInt> selectedPortProperty() {
        return selectedPort;
    }

    /// The page of the selected port, `null` while none is selected.
    public ObservableValue<@Nullable PortPage> pageProperty() {
        return page;
    }

    /// How what holds the port does not fit what the registry says of it, one sentence; empty where it fits, and while
    /// this machine is not looked at.
    public ObservableValue<String> mismatchProperty() {
        return mismatch;
    }

    /// Takes over what is known of this machine now.
    public void know(LayerInput input) {
        known.set(input);
    }

    public CheckViewModel check() {
        return check;
    }

    /// Whether the evidence of an answer is unfolded; for this port and the next, as long as the window lives.
    BooleanProperty evidenceShownProperty() {
        return evidenceShown;
    }

    /// Unfolds the evidence of an answer, or folds it.
    public void turnEvidence() {
        evidenceShown.set(!evidenceShown.get());
    }

    public SelectionCheck selectionCheck() {
        return selectionCheck;
    }

    /// The sockets of this program's own.
    public PracticeViewModel practice() {
        return check.practice();
    }

    PracticeHereViewModel practiceHere() {
        return practiceHere;
    }

    /// Runs the commands of this system, on request.
    HandViewModel hand() {
        return hand;
    }

    /// What proposes ports for a new service.
    public void setPicking(Runnable picking) {
        this.picking = picking;
    }

    void pick() {
        picking.run();
    }

    /// What makes a hand-out of a port.
    public void setHandingOut(IntConsumer handingOut) {
        this.handingOut = handingOut;
    }

    /// Makes a hand-out of the selected port.
    void handOut() {
        selectedPort.get().ifPresent(handingOut);
    }

    /// What is said of the selected port now; empty while none is selected.
    public Optional<PortCard> card() {
        return Optional.ofNullable(page.get())
                .map(shown -> PortCards.of(shown, check.answerProperty().get(), registry.edition(), check.zone()));
    }

    /// Where a click on another port's link goes: the map flies there.
    public void setNavigation(IntConsumer navigation) {
        this.navigation = navigation;
    }

    void goTo(int port) {
        navigation.accept(port);
    }

    void browse(String address) {
        browser.accept(address);
    }

    /// What to say while no port is selected.
    String overview() {
        return TEXTS.get(
                "overview",
                PortRange.DYNAMIC.last() + 1,
                count(PortStatus.ASSIGNED),
                count(PortStatus.UNASSIGNED),
                registry.gaps().size(),
                count(PortStatus.DYNAMIC));
    }

    List<RangeCard> ranges() {
        return Stream.of(PortRange.values())
                .map(range -> RangeCard.of(registry, range))
                .toList();
    }

    private int count(PortStatus status) {
        return Stream.of(PortRange.values())
                .mapToInt(range -> registry.count(range).getOrDefault(status, 0))
                .sum();
    }

    private String shownMismatch() {
        OptionalInt port = selectedPort.get();
        LayerInput input = known.get();
        return port.isPresent() && input != null ? MismatchTexts.sentence(input, port.getAsInt()) : "";
    }

    private @Nullable PortPage shownPage() {
        OptionalInt port = selectedPort.get();
        return port.isPresent() ? page(port.getAsInt()) : null;
    }

    private PortPage page(int port) {
        // Who may bind the port is told of every port.
        List<String> lines = covering.get().stream()
                .filter(overlay -> overlay.contains(port) && !overlay.id().equals(Overlays.PRIVILEGED))
                .map(Overlay::sentence)
                .toList();
        return PortPage.of(registry, port, rules.whoMayBind(port), lines, rules.system());
    }
}
