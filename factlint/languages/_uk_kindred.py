"""Ukrainian words of one kind, of which one may be written for another; standard usage."""

from __future__ import annotations

from factlint.languages._prose import by_word

KINDRED = by_word("""
material gold: золотий золота золоте золоту золотою золотого
material silver: срібний срібна срібне срібну срібною срібного
material bronze: бронзовий бронзова бронзову бронзовою бронзового
material iron: залізний залізна залізну залізного
material steel: сталевий сталева сталеву сталевого
faith lutheran: лютеранський лютеранська лютеранин лютеранка лютеранкою лютеранином
faith catholic: католицький католицька католик католичка католичкою католиком
faith orthodox: православний православна православним православною
faith jewish: іудейський іудей юдей
faith muslim: мусульманський мусульманин мусульманка
illness typhoid: тиф тифу тифом
illness cholera: холера холери холерою
illness tuberculosis: туберкульоз туберкульозу сухоти
illness smallpox: віспа віспи віспою
illness malaria: малярія малярії малярією
illness pneumonia: пневмонія пневмонії пневмонією
execution hanging: повішений повішено повісили
execution shooting: розстріляний розстріляно розстріляли
execution beheading: обезголовлений обезголовлено
study law: право права
study medicine: медицина медицину медицини
study biology: біологія біологію біології
study chemistry: хімія хімію хімії
study physics: фізика фізику фізики
study mathematics: математика математику математики
study philosophy: філософія філософію філософії
""")
