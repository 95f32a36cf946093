"""The dialog that powers a new VM on: templates, fields checked as you type, and what the host will say."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from core.commands import SpawnVm
from core.source import Source
from core.specs import DriverKind, DriverSpec, VmSpec
from core.units import NS_PER_S
from gui.choice_list import ChoiceList
from gui.dialogs import fit_dialog, mark, teach
from gui.display import Display
from gui.pages.stacked_bar import StackedBar
from gui.theme import mix, owner_colour
from gui.vm import spawn_tips as tips
from gui.vm.admission import needed_frames, preview_text, problem_of
from gui.vm.page_spin import PageSpin
from gui.vm.program_fields import ProgramFields
from gui.vm.setting_dialogs import MAX_SHARES
from gui.vm.templates import (
    KERNEL_PERCENT,
    TEMPLATES,
    Template,
    driver_titles,
    free_name,
    translated,
    usual_driver,
    usual_overhead,
    vm_from,
)
from gui.vm.vm_text import counts_pages
from gui.wrapped_label import WrappedLabel

NAME_LENGTH = 40


class SpawnDialog(QDialog):
    """A VM to be; `submit` powers it on and returns "" or why not."""

    def __init__(
        self,
        display: Display,
        source: Source,
        submit: Callable[[SpawnVm], str],
        parent: QWidget | None = None,
    ) -> None:
        """Begin with the first template."""
        super().__init__(parent)
        self._display = display
        self._submit = submit
        self._host = source.host()
        self._vms = list(source.vms())
        self._overhead = usual_overhead(self._vms)
        self._named_by_hand = False
        self.setWindowTitle(self.tr("Spawn a VM"))
        self._make_fields()
        self._make_preview()
        self._lay_out()
        self._connect()
        self.templates.setCurrentRow(0)
        fit_dialog(self, self._display, 720, 620)
        self.name.setFocus()
        self.name.selectAll()

    def _make_fields(self) -> None:
        self.templates = ChoiceList(self._display, self.tr("Templates"))
        self.templates.fill((translated(each.title), translated(each.summary)) for each in TEMPLATES)
        self.name = QLineEdit()
        self.name.setMaxLength(NAME_LENGTH)
        self.configured = self._page_spin(2, self._host.frames * 8)
        self.reservation = self._page_spin(0, self._host.frames * 8)
        self.has_limit = QCheckBox(self.tr("no more than"))
        self.limit = self._page_spin(1, self._host.frames * 8)
        self.shares = QSpinBox()
        self.shares.setRange(1, MAX_SHARES)
        self.shares.setSingleStep(100)
        self.swap = self._page_spin(0, self._host.frames * 8)
        self.driver = QComboBox()
        for kind, title in driver_titles().items():
            self.driver.addItem(title, kind)
        self.driver.setCurrentIndex(self.driver.findData(usual_driver(self._vms)))
        self.loads_after = QSpinBox()
        self.loads_after.setRange(0, 600)
        self.loads_after.setSuffix(self.tr(" s"))
        self.program = ProgramFields(self._host, may_be_none=True)

    def _page_spin(self, least: int, most: int) -> PageSpin:
        field = PageSpin()
        field.set_unit(self._host.page_size, counts_pages(self._host))
        field.setRange(least, most)
        field.setKeyboardTracking(True)
        return field

    def _make_preview(self) -> None:
        self.problem = WrappedLabel(role="danger")
        self.preview = WrappedLabel(role="muted")
        self.bar = StackedBar(self._display, self.tr("What VMs are guaranteed of the host"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.ok = QPushButton(self.tr("Power on"))
        self.ok.setProperty("kind", "primary")
        self.ok.setDefault(True)
        self.buttons.addButton(self.ok, QDialogButtonBox.ButtonRole.AcceptRole)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        limit = _beside(self.has_limit, self.limit)
        for label, field, tip in (
            (self.tr("Name"), self.name, tips.name_tip()),
            (self.tr("Configured size"), self.configured, tips.size_tip()),
            (self.tr("Reservation"), self.reservation, tips.reservation_tip()),
            (self.tr("Limit"), limit, tips.limit_tip()),
            (self.tr("Shares"), self.shares, tips.shares_tip()),
            (self.tr("Its own swap disk"), self.swap, tips.swap_tip()),
            (self.tr("Balloon driver"), self.driver, tips.driver_tip()),
            (self.tr("It loads after"), self.loads_after, tips.loads_after_tip()),
        ):
            form.addRow(label, field)
            field.setAccessibleName(label)
            teach(field, tip)
        for field in (self.has_limit, self.limit):
            teach(field, tips.limit_tip())
        self.limit.setAccessibleName(self.tr("Limit"))
        self.loads_after.setAccessibleName(self.tr("Balloon driver loads after"))
        heading = QLabel(self.tr("What runs in it"))
        heading.setProperty("role", "heading")
        scrolled = QWidget()
        scrolled.setProperty("role", "scrolled")
        fields = QVBoxLayout(scrolled)
        fields.addLayout(form)
        fields.addWidget(heading)
        fields.addWidget(self.program)
        fields.addStretch(1)
        fields.setContentsMargins(0, 0, self._display.px(8), 0)
        for layout in (form, fields):
            layout.setSpacing(self._display.px(8))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # else it is a stop where nothing can be done
        area.setWidget(scrolled)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumWidth(scrolled.minimumSizeHint().width() + self._display.px(28))
        columns = QHBoxLayout()
        columns.addWidget(self.templates, 2)
        columns.addWidget(area, 3)
        columns.setSpacing(self._display.px(16))
        rows = QVBoxLayout(self)
        rows.addLayout(columns, 1)
        rows.addWidget(self.bar)
        for widget in (self.preview, self.problem, self.buttons):
            rows.addWidget(widget)
        self.templates.setMinimumWidth(self._display.px(200))
        area.setMinimumHeight(self._display.px(120))

    def _connect(self) -> None:
        self.templates.currentRowChanged.connect(self._use_template)
        self.name.textEdited.connect(self._name_edited)
        sizes = (self.configured, self.reservation, self.limit, self.swap)
        for field in (*sizes, self.shares, self.loads_after):
            field.valueChanged.connect(self._check)
        self.has_limit.toggled.connect(self.limit.setEnabled)
        self.has_limit.toggled.connect(self._check)
        self.driver.currentIndexChanged.connect(self._driver_chosen)
        self.program.changed.connect(self._check)
        self.buttons.accepted.connect(self._power_on)
        self.buttons.rejected.connect(self.reject)

    def spec(self) -> VmSpec:
        """The VM described so far."""
        program = self.program.program()
        configured = self.configured.value()
        return VmSpec(
            name=self.name.text().strip(),
            configured_pages=configured,
            reservation_pages=self.reservation.value(),
            limit_pages=self.limit.value() if self.has_limit.isChecked() else None,
            shares=self.shares.value(),
            overhead_pages=self._overhead,
            kernel_pages=configured * KERNEL_PERCENT // 100,
            swap_pages=self.swap.value(),
            driver=self._driver(),
            programs=(program,) if program else (),
        )

    def _driver(self) -> DriverSpec | None:
        kind = self.driver.currentData()
        if kind is None:
            return None
        return DriverSpec(kind=DriverKind(kind), loads_after_ns=self.loads_after.value() * NS_PER_S)

    def _driver_chosen(self) -> None:
        self.loads_after.setEnabled(self.driver.currentData() is not None)
        self._check()

    def _use_template(self, row: int) -> None:
        template: Template = TEMPLATES[row]
        taken = {vm.name for vm in self._vms}
        name = self.name.text() if self._named_by_hand else free_name(template.name, taken)
        self._fill(vm_from(template, name, self._host, self._overhead))
        self._check()

    def _fill(self, spec: VmSpec) -> None:
        self.name.setText(spec.name)
        self.configured.setValue(spec.configured_pages)
        self.reservation.setValue(spec.reservation_pages)
        self.has_limit.setChecked(spec.limit_pages is not None)
        self.limit.setEnabled(spec.limit_pages is not None)
        self.limit.setValue(spec.limit_pages or spec.configured_pages)
        self.shares.setValue(spec.shares)
        self.swap.setValue(spec.swap_pages)
        self.loads_after.setValue(spec.driver.loads_after_ns // NS_PER_S if spec.driver else 0)
        self.program.fill(spec.programs[0] if spec.programs else None)

    def _name_edited(self) -> None:
        self._named_by_hand = True
        self._check()

    def _check(self) -> None:
        spec = self.spec()
        problem = problem_of(spec, self._host, self._vms)
        self.problem.setText(problem.text if problem else "")
        self.ok.setEnabled(problem is None)
        self.preview.setText(preview_text(spec, self._host, self._vms))
        self._show_bar(spec)
        for name in ("name", "configured", "reservation", "limit"):
            mark(getattr(self, name), invalid=problem is not None and problem.field == name)

    def _show_bar(self, spec: VmSpec) -> None:
        theme = self._display.theme
        parts = [
            (vm.name, needed_frames(vm), mix(owner_colour(theme, vm.owner), theme.card, 0.6))
            for vm in self._vms
        ]
        parts.append((spec.name, needed_frames(spec), theme.accent))
        self.bar.set_parts(parts, max(self._host.frames, sum(part[1] for part in parts)))

    def _power_on(self) -> None:
        refusal = self._submit(SpawnVm(vm=self.spec()))
        if refusal:
            self.problem.setText(refusal)
        else:
            self.accept()


def _beside(left: QWidget, right: QWidget) -> QWidget:
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(left)
    row.addWidget(right, 1)
    return both
