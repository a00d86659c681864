"""Portuguese words and their opposites; standard usage."""

from __future__ import annotations

from factlint.languages._opposites import opposites

OPPOSITES = opposites("""
change: aumentar aumentou aumentaram aumentado aumento subir subiu subiram subida crescer cresceu cresceram
  crescimento / diminuir diminuiu diminuíram diminuição baixar baixou baixaram baixa cair caiu caíram queda descer
  desceu desceram descida
change: melhorar melhorou melhoraram melhoria / piorar piorou pioraram
change: alargar alargou ampliar ampliou ampliado / estreitar estreitou reduzir reduziu reduzido
degree: mais / menos
degree: maior maiores / menor menores
degree: grande grandes / pequeno pequena pequenos pequenas
degree: alto alta altos altas / baixo baixa baixos baixas
degree: superior superiores / inferior inferiores
degree: máximo máxima / mínimo mínima
degree: longo longa longos longas comprido comprida / curto curta curtos curtas breve
degree: rápido rápida / lento lenta
degree: forte fortes / fraco fraca fracos fracas
degree: melhor melhores / pior piores
degree: bom boa bons boas / mau má maus más
degree: quente quentes / frio fria frios frias
degree: rico rica ricos ricas / pobre pobres
degree: caro cara caros caras / barato barata baratos baratas
degree: fácil fáceis / difícil difíceis
degree: muitos muitas / poucos poucas
degree: frequentemente / raramente
order: primeiro primeira primeiros primeiras / último última últimos últimas
order: antes / depois
order: anterior anteriores / posterior posteriores seguinte seguintes
order: antecessor antecessora predecessor / sucessor sucessora
age: velho velha velhos velhas / novo nova novos novas jovem jovens
age: antigo antiga antigos antigas / moderno moderna novo nova
side: norte setentrional / sul meridional
side: leste oriental / oeste ocidental
side: esquerda esquerdo / direita direito
side: dentro interior / fora exterior
side: acima / abaixo
quantity: todos todas todo toda tudo / nenhum nenhuma ninguém nada
quantity: sempre / nunca jamais
quantity: alguns algumas vários várias muitos muitas > todos todas
outcome: ganhar ganhou ganharam ganho vencer venceu venceram vencedor / perder perdeu perderam perdido
outcome: vitória vitórias / derrota derrotas
outcome: sucesso êxito / fracasso
attitude: apoiar apoiou apoiaram apoiado apoiante defensor / opor opôs opuseram combateu opositor
attitude: favor / contra
attitude: aceitar aceitou aceitaram aceite aceita aceito aprovar aprovou aprovaram aprovado aprovada / rejeitar
  rejeitou rejeitaram rejeitado rejeitada recusar recusou recusaram recusado recusada chumbou
attitude: amigo amigos aliado aliados / inimigo inimigos
attitude: elogiou elogiaram louvou / criticou criticaram condenou
truth: confirmar confirmou confirmaram confirmado / negar negou negaram desmentiu desmentiram
truth: verdadeiro verdadeira / falso falsa
truth: culpado culpada / inocente
truth: condenado condenada condenados / absolvido absolvida absolvidos
permission: permitir permitiu permitiram permitido permitida autorizou / proibir proibiu proibiram proibido proibida
permission: legal legais / ilegal ilegais
permission: obrigatório obrigatória / facultativo facultativa
possibility: possível / impossível
possibility: provável / improvável
state: abrir abriu abriram aberto aberta abertos abertas / fechar fechou fecharam fechado fechada fechados fechadas
  encerrou encerrado encerrada
state: começar começou começaram início princípio / terminar terminou terminaram acabou acabaram fim
state: vivo viva vivos vivas / morto morta mortos mortas
state: público pública públicos públicas / privado privada privados privadas
trade: comprar comprou compraram comprado comprador / vender vendeu venderam vendido vendedor
trade: lucro lucros ganho ganhos / prejuízo prejuízos perda perdas
trade: importação importações importou / exportação exportações exportou
movement: chegar chegou chegaram chegada / partir partiu partiram partida saída
movement: entrar entrou entraram / sair saiu saíram deixou deixaram
action: construir construiu construíram construído construída / destruir destruiu destruíram destruído destruída
  demoliu demolido demolida
action: atacar atacou atacaram ataque / defender defendeu defenderam defesa
people: homem homens / mulher mulheres
people: pai / mãe
people: filho / filha
people: irmão irmãos / irmã irmãs
people: rei / rainha
time: dia / noite
time: verão / inverno
time: cedo / tarde
with: com / sem
""")

MUTUAL = frozenset(
    (
        "encontrou encontraram conheceu casou casaram enfrentou enfrentaram entre contra junto juntos assinaram "
        "partilham amigo amiga vizinho sócio primo como empatou empataram"
    ).split()
)
LIMITS = frozenset("até antes só somente apenas salvo exceto excepto senão mais sempre todos todas ainda mas".split())
