"""Spanish words and their opposites; standard usage."""

from __future__ import annotations

from factlint.languages._opposites import opposites

OPPOSITES = opposites("""
change: aumentar aumentó aumentado aumento subir subió subida crecer creció crecimiento / disminuir disminuyó
  disminución bajar bajó bajada caer cayó caída descender descendió descenso
degree: más / menos
degree: mayor mayores / menor menores
degree: grande grandes gran / pequeño pequeña pequeños pequeñas
degree: alto alta altos altas / bajo baja bajos bajas
degree: superior superiores / inferior inferiores
degree: máximo máxima / mínimo mínima
degree: largo larga / corto corta
degree: rápido rápida / lento lenta
degree: fuerte fuertes / débil débiles
degree: mejor mejores / peor peores
degree: bueno buena buen / malo mala mal
degree: caliente cálido / frío fría
degree: muchos muchas / pocos pocas
order: primer primero primera primeros / último última últimos
order: antes / después
order: anterior / posterior siguiente
order: predecesor predecesora / sucesor sucesora
age: viejo vieja antiguo antigua / joven nuevo nueva
side: norte septentrional / sur meridional
side: este oriental / oeste occidental
side: izquierda izquierdo / derecha derecho
side: dentro interior / fuera exterior
side: encima / debajo
quantity: todos todas todo toda / ninguno ninguna ningún nadie nada
quantity: siempre / nunca jamás
quantity: algunos algunas varios varias muchos muchas > todos todas
outcome: ganar ganó ganado ganador / perder perdió perdido perdedor
outcome: victoria victorias / derrota derrotas
outcome: éxito / fracaso
attitude: apoyar apoyó apoyado partidario / oponerse combatió rechazó opositor
attitude: favor / contra
attitude: aceptar aceptó aceptado aprobó / rechazar rechazó rechazado
attitude: amigo aliado / enemigo
attitude: elogió alabó / criticó condenó
truth: confirmar confirmó confirmado / negar negó desmintió
truth: verdadero verdadera / falso falsa
truth: culpable / inocente
truth: condenado condenada / absuelto absuelta
permission: permitir permitió permitido permitida / prohibir prohibió prohibido prohibida
permission: legal / ilegal
possibility: posible / imposible
possibility: probable / improbable
state: abierto abierta abrió / cerrado cerrada cerró
state: comenzar comenzó empezó inicio principio / terminar terminó acabó fin final
state: vivo viva / muerto muerta
state: público pública / privado privada
trade: comprar compró comprado comprador / vender vendió vendido vendedor
trade: beneficio beneficios ganancia superávit / pérdida pérdidas déficit
trade: importación importaciones / exportación exportaciones
movement: llegada llegó / salida partida salió partió
action: construir construyó construido / destruir destruyó destruido demolió
action: atacar atacó ataque / defender defendió defensa
people: hombre hombres / mujer mujeres
people: niño niños / niña niñas
people: padre / madre
people: hijo hijos / hija hijas
people: hermano hermanos / hermana hermanas
people: rey / reina
time: día / noche
time: verano / invierno
time: temprano / tarde
with: con / sin
""")

MUTUAL = frozenset(
    (
        "conoció encontró casó casaron enfrentó entre contra junto juntos firmaron comparten amigo vecino "
        "socio primo como incluidos"
    ).split()
)
LIMITS = frozenset(("hasta antes sólo solo solamente salvo excepto sino más siempre todos todas aún todavía").split())
