"""Month names of the calendars that are not the Gregorian or the Julian, in the spellings that prose has them."""

from __future__ import annotations

_FORMS: dict[str, str] = {
    "french_republican": """vendémiaire vendemiaire vendimiario vendimiário vendemmiaio вандемьера вандемьер; brumaire
        brumario brumário brumaio брюмера брюмер; frimaire frimario frimário frimaio фримера фример; nivôse nivose
        nivoso нивоза нивоз; pluviôse pluviose pluvioso плювиоза плювиоз; ventôse ventose ventoso вантоза вантоз;
        germinal germinale жерминаля жерминаль; floréal floreal floreale флореаля флореаль; prairial pradial pratile
        прериаля прериаль; messidor mesidor messidoro мессидора мессидор; thermidor termidor termidoro термидора
        термидор; fructidor frutidor fruttidoro фрюктидора фрюктидор; sans-culottides
        jours-complémentaires jour-complémentaire complementary-day complementary-days sansculottide""",
    "islamic_civil": """muharram محرم; safar صفر; rabi-al-awwal rabi'-al-awwal rabi-ul-awwal rabi'-i rabi-i
        ربيع-الأول; rabi-al-thani rabi'-al-thani rabi-us-sani rabi'-ii rabi-ii ربيع-الآخر
        ربيع-الثاني; jumada-al-ula jumada-al-awwal jumada-i جمادى-الأولى; jumada-al-akhira jumada-al-thani
        jumada-ii جمادى-الآخرة;
        rajab رجب;
        sha'ban shaban shaaban شعبان; ramadan ramadhan ramzan رمضان; shawwal شوال; dhu-al-qada dhu-al-qadah
        dhul-qadah dhu'l-qa'da
        dhul-qa'dah ذو-القعدة; dhu-al-hijja dhu-al-hijjah dhul-hijjah dhu'l-hijja zulhijja ذو-الحجة""",
    "hebrew": """nisan ניסן; iyar iyyar אייר; sivan סיון; tammuz תמוז; av אב; elul אלול; tishri tishrei תשרי;
        heshvan cheshvan marcheshvan חשון; kislev כסלו; tevet tebeth טבת; shevat shvat שבט; adar adar-i אדר; adar-ii""",
    "persian": """farvardin فروردین; ordibehesht اردیبهشت; khordad خرداد; tir تیر; mordad مرداد; shahrivar شهریور;
        mehr مهر; aban آبان; azar آذر; dey دی; bahman بهمن; esfand اسفند""",
    "coptic": """thout thoout tut; paopi; hathor; koiak kiahk; tobi; meshir; paremhat; parmouti paremoude; pashons;
        paoni; epip; mesori mesra""",
    "ethiopian": """meskerem መስከረም; tekemt tikimt ጥቅምት; hedar hidar ኅዳር; tahsas ታኅሣሥ; ter ጥር; yekatit የካቲት;
        megabit መጋቢት; miazia miyazya ሚያዝያ; genbot ginbot ግንቦት; sene ሰኔ; hamle ሐምሌ; nehasse ነሐሴ; pagumen ጳጉሜን""",
    "indian_national": """chaitra; vaisakha vaishakha; jyaistha jyeshtha; asadha ashadha; sravana shravana; bhadra;
        asvina ashvin; kartika; agrahayana; pausa pausha; magha; phalguna""",
}
"""Months of a calendar with semicolons between them; a hyphen may be a space in the text."""

YEARS: dict[str, range] = {
    "french_republican": range(1, 21),
    "islamic_civil": range(1, 1601),
    "hebrew": range(3000, 6001),
    "persian": range(1, 1601),
    "coptic": range(1, 2001),
    "ethiopian": range(1, 2101),
    "indian_national": range(1, 2001),
}
"""Years that are believable in a calendar: `15 Nisan 1945` is not its own."""


def _table() -> dict[str, tuple[str, int]]:
    found: dict[str, tuple[str, int]] = {}
    for calendar, text in _FORMS.items():
        for index, forms in enumerate(text.split(";")):
            for form in forms.split():
                found.setdefault(form, (calendar, index + 1))
                for spaced in (form.replace("-", " "), form.replace("-", " ", 1)):
                    found.setdefault(spaced, (calendar, index + 1))
    return found


OTHER_MONTHS: dict[str, tuple[str, int]] = _table()
"""Lower-case form to calendar and month; they count only between a day and a year."""
