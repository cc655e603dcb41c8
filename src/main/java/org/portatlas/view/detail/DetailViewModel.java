package org.portatlas.view.detail;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.Overlay;
import org.portatlas.layer.Overlays;
import org.portatlas.machine.BindRules;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;

/// The pane of the selected port. FX thread.
public final class DetailViewModel {
    private final Registry registry;
    private final BindRules rules;
    private final CheckViewModel check;
    private final Consumer<String> browser;
    private final ObjectProperty<OptionalInt> selectedPort = new SimpleObjectProperty<>(OptionalInt.empty());
    private final ReadOnlyObjectWrapper<@Nullable PortPage> page = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<List<Overlay>> covering = new SimpleObjectProperty<>(List.of());
    private IntConsumer navigation = port -> selectedPort.set(OptionalInt.of(port));

    /// @param browser shows a web page on request of the user
    public DetailViewModel(Registry registry, BindRules rules, CheckViewModel check, Consumer<String> browser) {
        this.registry = registry;
        this.rules = rules;
        this.check = check;
        this.browser = browser;
        selectedPort.subscribe(this::turnTo);
        covering.subscribe(() -> showPage(selectedPort.get()));
    }

    /// Every rule that may cover a port, whether it is drawn or not.
    public ObjectProperty<List<Overlay>> rulesProperty() {
        return covering;
    }

    public ObjectProperty<OptionalInt> selectedPortProperty() {
        return selectedPort;
    }

    /// The page of the selected port, `null` while none is selected.
    public ReadOnlyObjectProperty<@Nullable PortPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public CheckViewModel check() {
        return check;
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
        return String.format(
                "%,d ports. %,d assigned, %,d unassigned in %,d gaps, %,d never assigned.",
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

    private void turnTo(OptionalInt port) {
        port.ifPresent(check::turnTo);
        showPage(port);
    }

    private void showPage(OptionalInt port) {
        page.set(port.isPresent() ? page(port.getAsInt()) : null);
    }

    private PortPage page(int port) {
        // Who may bind the port is told of every port.
        List<String> lines = covering.get().stream()
                .filter(overlay -> overlay.contains(port) && !overlay.id().equals(Overlays.PRIVILEGED))
                .map(Overlay::sentence)
                .toList();
        return PortPage.of(registry, port, rules.whoMayBind(port), lines, systemName());
    }

    private String systemName() {
        return switch (rules.system()) {
            case MACOS -> "macOS";
            case WINDOWS -> "Windows";
            case LINUX, OTHER -> "Linux";
        };
    }
}
