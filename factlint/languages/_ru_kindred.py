"""Russian words of one kind, of which one may be written for another; standard usage."""

from __future__ import annotations

from factlint.languages._prose import by_word

KINDRED = by_word("""
material gold: золотой золотая золотое золотую золотого золотым золотом
material silver: серебряный серебряная серебряное серебряную серебряного серебряным серебряной
material bronze: бронзовый бронзовая бронзовую бронзового бронзовым бронзовой
material iron: железный железная железную железного железной
material steel: стальной стальная стальную стального
faith lutheran: лютеранский лютеранская лютеранин лютеранка лютеранкой лютеранином лютеранкою
faith catholic: католический католическая католик католичка католичкой католиком
faith orthodox: православный православная православным православной
faith jewish: иудейский иудей иудейка иудейкой иудеем
faith muslim: мусульманский мусульманин мусульманка мусульманином мусульманкой
illness typhoid: тиф тифа тифом
illness cholera: холера холеры холерой
illness tuberculosis: туберкулёз туберкулёза туберкулёзом чахотка чахотки чахоткой
illness smallpox: оспа оспы оспой
illness malaria: малярия малярии малярией
illness pneumonia: пневмония пневмонии пневмонией
execution hanging: повешен повешена повешены
execution shooting: расстрелян расстреляна расстреляны
execution beheading: обезглавлен обезглавлена гильотинирован
study law: право права юриспруденция юриспруденцию
study medicine: медицина медицину медицины
study biology: биология биологию биологии
study chemistry: химия химию химии
study physics: физика физику физики
study mathematics: математика математику математики
study philosophy: философия философию философии
study theology: богословие богословия
study botany: ботаника ботанику ботаники
""")
